/** The worker of pdf.js, as its makers built it. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
