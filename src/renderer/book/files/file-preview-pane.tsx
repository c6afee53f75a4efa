/** The content of an attached file: PDF pages, a picture, or plain text. Nothing in it is ever run, or shown as a web page. */
import { useEffect, useRef, useState } from 'react';
import { warningBeforeOpening } from '#core/attachments/programs';
import type { Attachment } from '#core/attachments/state';
import type { Result } from '#core/basics/result';
import type { FilePreview } from '#core/contract/attachments';
import { call } from '../call';
import { useOpenBook } from '../use-book';
import { PagePreview } from '../../ui/page-preview';
import { RefusalNote } from '../../ui/refusal';

/** A scanned file can have hundreds; each is a picture in memory. */
const MOST_PAGES = 20;

interface FilePreviewPaneProps {
  readonly attachment: Attachment;
  /** Accord can show files of this kind. */
  readonly isShown: boolean;
}

export function FilePreviewPane({ attachment, isShown }: FilePreviewPaneProps) {
  return isShown ? <Loaded attachment={attachment} /> : <OnlyOutside name={attachment.name} />;
}

function OnlyOutside({ name }: { readonly name: string }) {
  return (
    <div className="file-view">
      <p>
        {warningBeforeOpening(name) ??
          'Accord does not show files of this kind. Open it in its own program, or save a copy.'}
      </p>
    </div>
  );
}

function Loaded({ attachment }: { readonly attachment: Attachment }) {
  const preview = usePreview(attachment);
  if (preview?.ok === false) return <RefusalNote refusal={preview.refusal} />;
  return (
    <section className="file-view" aria-label={`Content of ${attachment.name}`} aria-busy={preview === null}>
      {preview === null ? <p>Reading…</p> : <Content preview={preview.value} name={attachment.name} />}
    </section>
  );
}

function Content({ preview, name }: { readonly preview: FilePreview; readonly name: string }) {
  switch (preview.kind) {
    case 'pdf':
      return (
        <>
          <PagePreview
            pdf={preview.bytes}
            label={`Pages of ${name}`}
            mostPages={MOST_PAGES}
            unreadable="This PDF can’t be shown here: it may have a password of its own, or be damaged. Open it in its own program."
          />
          {/* Pictures in JPEG 2000, as a few scanners write them, need code that our policy does not let run. */}
          <p className="file-hint">If something is missing on a page, open it in its own program.</p>
        </>
      );
    case 'image':
      return <Picture bytes={preview.bytes} name={name} />;
    case 'text':
      return (
        <>
          <pre>{preview.text}</pre>
          {preview.isCut && <p>It goes on. Open it in its own program to read the rest.</p>}
        </>
      );
  }
}

/**
 * The browser decodes it by its own look at the bytes, and only as a picture of points: under this type no drawing
 * that could carry a script is ever read as one.
 */
function Picture({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) {
  const image = useRef<HTMLImageElement>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'image/png' }));
    if (image.current) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [bytes]);
  if (isUnreadable) return <p>This picture can’t be shown here. Open it in its own program.</p>;
  return <img ref={image} alt={name} onError={() => setIsUnreadable(true)} />;
}

/** Null while it is being read. */
function usePreview({ id }: Attachment): Result<FilePreview> | null {
  const { bookId } = useOpenBook();
  const [preview, setPreview] = useState<Result<FilePreview> | null>(null);
  useEffect(() => {
    let isOld = false;
    void call('attachment.read', { bookId, attachmentId: id }).then((answer) => {
      if (!isOld) setPreview(answer);
    });
    return () => {
      isOld = true;
    };
  }, [bookId, id]);
  return preview;
}
