import type { Font } from 'fontkit';

declare global {
  /** PDFKit also takes a font that fontkit has parsed: ten times as fast as parsing it for every file. */
  namespace PDFKit.Mixins {
    interface PDFFont {
      registerFont(name: string, font: Font): this;
    }
  }
}
