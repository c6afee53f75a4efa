/** What proves that a letter was posted, as it was photographed or scanned, and the way to add more of it. */
import { filesOfLetter } from '#core/attachments/state';
import type { Letter } from '#core/letters/state';
import { toLetter } from '../../book/files/put-to';
import type { FilesInHand } from '../../book/files/use-files';
import { useBook } from '../../book/use-book';
import { LinkButton } from '../../ui/link-button';

interface ProofFilesProps {
  readonly letter: Letter;
  readonly files: FilesInHand;
}

export function ProofFiles({ letter, files }: ProofFilesProps) {
  const proofs = useBook(filesOfLetter, letter.id);
  return (
    <div className="letter-proofs">
      {proofs.map(({ id, name }) => (
        <LinkButton key={id} underline="always" onClick={() => files.view(id)}>
          {name}
        </LinkButton>
      ))}
      <LinkButton
        aria-label={`Add a photo or scan to letter ${letter.number}`}
        onClick={() => files.choose(toLetter(letter))}
      >
        {proofs.length === 0 ? 'Photo or scan…' : 'Another…'}
      </LinkButton>
    </div>
  );
}
