/** Was this letter posted: when, by whom, and what proves it. */
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { postingOf } from '#core/letters/posting';
import type { Letter, Posting } from '#core/letters/state';
import { FileDesk } from '../../book/files/file-desk';
import { toLetter } from '../../book/files/put-to';
import { useFiles } from '../../book/files/use-files';
import { useBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { LinkButton } from '../../ui/link-button';
import { RefusalNote } from '../../ui/refusal';
import { toast } from '../../ui/toast';
import { PostLetters } from './post-letters';
import { ProofFiles } from './proof-files';
import { useCertificates } from './use-certificates';

export function PostingCard({ letter }: { readonly letter: Letter }) {
  const { id, number } = letter;
  const posting = useBook(postingOf, id);
  const files = useFiles(() => toLetter(letter));
  const { certificates, write } = useCertificates();
  const proof = (
    <div>
      <ProofFiles letter={letter} files={files} />
      <p className="letter-note letter-quiet">Or drop or paste a picture of it anywhere on this page.</p>
    </div>
  );
  return (
    <>
      <FileDesk onto={`letter ${number}`} files={files} />
      {posting ? (
        <Posted posting={posting}>{proof}</Posted>
      ) : (
        <PostLetters letters={[letter]} certificates={certificates}>
          <TextInput
            label="Certificate of posting"
            description="Its number, if you were given one."
            maxLength={60}
            value={certificates[id] ?? ''}
            onChange={(event) => write(id, event.currentTarget.value)}
          />
          {proof}
        </PostLetters>
      )}
    </>
  );
}

interface PostedProps {
  readonly posting: Posting;
  readonly children: ReactNode;
}

function Posted({ posting: { id, on, who, certificate, number }, children }: PostedProps) {
  const command = useCommand();
  const takeBack = async () => {
    const done = await command.send({ type: 'letter.unpost', postingIds: [id] });
    if (done.ok) toast(`Letter ${number} is not noted as posted any more.`);
  };
  return (
    <Card title="Posted">
      <p className="letter-note">
        <DayText day={on} />
        {who && `, by ${who}`}
        {certificate && `, certificate ${certificate}`}
      </p>
      {children}
      <RefusalNote refusal={command.refusal} />
      <LinkButton underline="always" onClick={() => void takeBack()}>
        It was not posted after all
      </LinkButton>
    </Card>
  );
}
