import { useState } from 'react';

import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { SlideReader } from '../../ui/slide-reader';
import { lookAt } from './signature-store';

/** The slides in full size, one by one; which of them were on screen is noted for the signatory alone. */
export function SheetSlides({ sheet }: { readonly sheet: SigningSheet }) {
  const [index, setIndex] = useState(0);
  const turn = (to: number) => {
    setIndex(to);
    lookAt(to);
  };
  return (
    <section className="sheet__part sheet__slides" aria-labelledby="sheet-read">
      <h2 id="sheet-read" className="sheet__step">
        Read
      </h2>
      <SlideReader slides={sheet.slides.slides} index={index} onMove={turn} />
    </section>
  );
}
