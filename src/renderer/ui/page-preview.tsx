/** A document's pages as they print, at the width there is. */
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import './page-preview.css';
import { openPdf, type OpenPdf, type PdfPage } from './pdf-pages';

interface PagePreviewProps {
  /** Null while it is being made. */
  readonly pdf: Uint8Array | null;
  /** What the document is: `Agreement letter to M. Howe`. */
  readonly label: string;
  /** How many pages to show at most; all of them when left out. */
  readonly mostPages?: number;
  /** What to say where it can't be shown. */
  readonly unreadable?: string;
}

export function PagePreview(props: PagePreviewProps) {
  const {
    pdf,
    label,
    mostPages,
    unreadable = 'The page can’t be shown here. Save it as PDF to read it.',
  } = props;
  const shown = usePages(pdf, mostPages);
  const { ref, width } = useElementSize<HTMLElement>();
  return (
    <section ref={ref} className="page-preview" aria-label={label} aria-busy={shown === 'making'}>
      {shown === 'making' && <p className="page page-words">Making the page…</p>}
      {shown === 'unreadable' && (
        <p className="page page-words" role="alert">
          {unreadable}
        </p>
      )}
      {typeof shown === 'object' &&
        shown.pages.map((page) => <Page key={page.number} page={page} width={width} count={shown.count} />)}
      {typeof shown === 'object' && shown.pages.length < shown.count && (
        <p>
          These are the first {shown.pages.length} of {shown.count} pages. Open it in its own program to read
          on.
        </p>
      )}
    </section>
  );
}

type Shown = OpenPdf | 'making' | 'unreadable';

/** The pages of the newest PDF; those of the one before stay until they are there. */
function usePages(pdf: Uint8Array | null, mostPages: number | undefined): Shown {
  const [shown, setShown] = useState<Shown>('making');
  useEffect(() => {
    if (!pdf) return undefined;
    let isOld = false;
    openPdf(pdf, mostPages).then(
      (opened) => (isOld ? opened.close() : setShown(opened)),
      () => isOld || setShown('unreadable'),
    );
    return () => {
      isOld = true;
    };
  }, [pdf, mostPages]);
  // Not before others are there: until then they are drawn again in another width.
  useEffect(() => (typeof shown === 'object' ? shown.close : undefined), [shown]);
  return pdf ? shown : 'making';
}

interface PageProps {
  readonly page: PdfPage;
  /** CSS pixels. */
  readonly width: number;
  readonly count: number;
}

function Page({ page, width, count }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current || width === 0) return undefined;
    const { proxy } = page;
    const ratio = window.devicePixelRatio;
    // Whole pixels of the screen, so that nothing is blurred by scaling.
    canvas.current.width = Math.floor(width * ratio);
    const viewport = proxy.getViewport({
      scale: canvas.current.width / proxy.getViewport({ scale: 1 }).width,
    });
    canvas.current.height = Math.floor(viewport.height);
    canvas.current.style.width = `${canvas.current.width / ratio}px`;
    const drawing = proxy.render({ canvas: canvas.current, viewport });
    // Taken back when the width changes meanwhile; then it is drawn again.
    drawing.promise.catch(() => undefined);
    return () => drawing.cancel();
  }, [page, width]);
  // A page that was attached may lie on its side, or have a shape of its own.
  const shape = page.proxy.getViewport({ scale: 1 });
  const aspectRatio = `${shape.width} / ${shape.height}`;
  return (
    <figure className="page" style={{ aspectRatio }} aria-label={`Page ${page.number} of ${count}`}>
      <canvas ref={canvas} aria-hidden="true" />
      <div className="page-lines">
        {page.lines.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </div>
    </figure>
  );
}
