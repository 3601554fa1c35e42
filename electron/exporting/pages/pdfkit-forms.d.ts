import type { FormObject } from './pdf-objects';

declare global {
  /** Parts of PDFKit that its types leave out. */
  namespace PDFKit {
    interface PDFDocument {
      readonly _root: { readonly data: { readonly AcroForm?: FormObject } };
    }
  }
  namespace PDFKit.Mixins {
    interface PDFAnnotation {
      /** Any entries of the annotation's dictionary. */
      annotate(x: number, y: number, w: number, h: number, entries: object): this;
    }
    interface PDFAttachmentOptions {
      /** What the file is to the document, PDF 2.0 AFRelationship. */
      relationship?: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
    }
  }
}
