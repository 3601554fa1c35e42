import { ArrowDown } from 'lucide-react';
import { useState } from 'react';

import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { Button } from '../../ui/button';
import { SlideReader } from '../../ui/slide-reader';
import { lookAt } from './signature-store';

/** To what stands below the slides: what changes, else the consent. */
function goOn(): void {
  const next = document.getElementById('sheet-changes') ?? document.getElementById('sheet-consent');
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}

/** The slides in full size, one by one; which of them were on screen is noted for the signatory alone. */
export function SheetSlides({ sheet }: { readonly sheet: SigningSheet }) {
  const { slides } = sheet.slides;
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
      <SlideReader slides={slides} index={index} onMove={turn}>
        <Button variant={index === slides.length - 1 ? 'primary' : 'secondary'} icon={ArrowDown} onPress={goOn}>
          Go on to sign
        </Button>
      </SlideReader>
    </section>
  );
}
