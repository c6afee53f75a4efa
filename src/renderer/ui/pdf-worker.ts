/** The half of pdf.js that reads the file, in a thread of its own; the older build, for the reason pdf-pages.ts gives. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
