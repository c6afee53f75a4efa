/** The hash of the last entry, to be kept somewhere else: the one outside witness for the whole book. */
import { Button } from '@mantine/core';
import { copyText } from '../../ui/copy-text';
import { toast } from '../../ui/toast';

export function HeadHash({ hash }: { readonly hash: string }) {
  const copy = () => {
    copyText(hash);
    toast('The seal of the last entry is copied.');
  };
  return (
    <div className="trail-head">
      <span>
        Seal of the last entry <code title={hash}>{hash.slice(0, 12)}…</code>
      </span>
      <Button size="compact-sm" onClick={copy} aria-label="Copy the whole seal">
        Copy
      </Button>
      <span className="trail-quiet">
        Keep it outside this computer: as long as a search here still finds it, nothing up to that entry was
        changed or taken out.
      </span>
    </div>
  );
}
