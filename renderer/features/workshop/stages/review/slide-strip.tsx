import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

import type { SlidePreview } from '#shared/domain/deck/deck-schema';
import { SlideFitPanel, SpilledList } from './slide-fit-panel';
import { SlidePicture } from '../../../../ui/slide-picture';

/** All slides small in a strip, the chosen one large with how it fits. Arrow keys move along the strip. */
export function SlideStrip({ slides }: { readonly slides: readonly SlidePreview[] }) {
  const [chosen, setChosen] = useState(0);
  const selected = Math.min(chosen, slides.length - 1);
  return (
    <Tabs
      className="slides"
      keyboardActivation="automatic"
      selectedKey={String(selected)}
      onSelectionChange={(key) => setChosen(Number(key))}
    >
      <TabList aria-label="Slides" className="slides__strip">
        {slides.map((slide, index) => (
          <Tab key={`${index} ${slide.title}`} id={String(index)} className="slides__thumb">
            <SlidePicture slide={slide} />
            <span className="slides__number">Slide {index + 1}</span>{' '}
            <span className="slides__caption">
              {slide.title}
              {slide.fit.spilled.length > 0 && <span className="visually-hidden">, goes on in the handout</span>}
            </span>
          </Tab>
        ))}
      </TabList>
      {slides.map((slide, index) => (
        <TabPanel key={`${index} ${slide.title}`} id={String(index)} className="slides__panel">
          <div className="slides__large">
            <SlidePicture slide={slide} name={`Slide ${index + 1}: ${slide.altText}`} />
          </div>
          <SlideFitPanel fit={slide.fit} />
          <SpilledList spilled={slide.fit.spilled} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
