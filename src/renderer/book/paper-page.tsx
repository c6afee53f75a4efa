/** A paper of the book as the page that prints: looked at here, then printed or saved. */
import type { ComponentProps } from 'react';
import type { CallArgument } from '#core/contract/contract';
import { PageHead } from '../ui/page-head';
import { PagePreview } from '../ui/page-preview';
import { RefusalNote } from '../ui/refusal';
import { PrintActions } from './print-actions';
import { usePreview } from './use-preview';

interface PaperPageProps extends Pick<ComponentProps<typeof PageHead>, 'title' | 'crumbs' | 'subtitle'> {
  readonly document: CallArgument<'document.save'>['document'];
  /** What the page is, where that is more than its title. */
  readonly label?: string;
}

export function PaperPage({ document, title, label = title, ...head }: PaperPageProps) {
  const page = usePreview(document);
  return (
    <div>
      <PageHead
        title={title}
        {...head}
        actions={<PrintActions document={document} isReady={page?.ok === true} />}
      />
      {page?.ok === false ? (
        <RefusalNote refusal={page.refusal} />
      ) : (
        <PagePreview pdf={page?.value ?? null} label={label} />
      )}
    </div>
  );
}
