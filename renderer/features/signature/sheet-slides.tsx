import { ArrowDown } from 'lucide-react';
import { useState } from 'react';

import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { SlideReader } from '../../ui/slide-reader';
import { useSheetParts } from './sheet-parts';
import { lookAt } from './signature-store';

type Look = 'slides' | 'text';

const looks = [
  { id: 'slides', label: 'Slides' },
  { id: 'text', label: 'Whole text' },
] as const;

/** The slides in full size, one by one, or the whole text; which slides were on screen the signatory alone is told. */
export function SheetSlides({ sheet }: { readonly sheet: SigningSheet }) {
  const [look, setLook] = useState<Look>('slides');
  return (
    <section className="sheet__part sheet__slides" aria-labelledby="sheet-read">
      <div className="sheet__read">
        <h2 id="sheet-read" className="sheet__step">
          Read
        </h2>
        <Segmented label="How to read it" isLabelHidden name="look" value={look} options={looks} onChange={setLook} />
      </div>
      {look === 'slides' ? <Slides sheet={sheet} /> : <WholeText sheet={sheet} />}
    </section>
  );
}

function Slides({ sheet }: { readonly sheet: SigningSheet }) {
  const { slides } = sheet.slides;
  const [index, setIndex] = useState(0);
  const turn = (to: number) => {
    setIndex(to);
    lookAt(to);
  };
  return (
    <SlideReader slides={slides} index={index} onMove={turn}>
      <GoOn isMain={index === slides.length - 1} />
    </SlideReader>
  );
}

function WholeText({ sheet: { client, document } }: { readonly sheet: SigningSheet }) {
  const { paper } = useSheetParts();
  return (
    <>
      {paper({ client, document })}
      <div className="sheet__go-on">
        <GoOn isMain />
      </div>
    </>
  );
}

function GoOn({ isMain }: { readonly isMain: boolean }) {
  return (
    <Button variant={isMain ? 'primary' : 'secondary'} icon={ArrowDown} onPress={goOn}>
      Go on to sign
    </Button>
  );
}

/** To what stands below the slides: what changes, else the consent. */
function goOn(): void {
  const next = document.getElementById('sheet-changes') ?? document.getElementById('sheet-consent');
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}
