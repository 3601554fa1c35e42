import './slide-reader.css';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';

import type { SlidePreview } from '#shared/domain/deck/deck-schema';
import { isOverlayOpen, isTyping } from '../lib/shortcuts';
import { Disclosure } from './disclosure';
import { IconButton } from './icon-button';
import { SlidePicture } from './slide-picture';
import { slideWords } from './slide-words';

interface Props {
  readonly slides: readonly SlidePreview[];
  /** Of the slide that is shown, from 0. */
  readonly index: number;
  readonly onMove: (index: number) => void;
  /** Where to go on once the slides are read. */
  readonly children?: ReactNode;
  readonly headingLevel?: 2 | 3;
}

/** Slides one at a time, as large as there is room; the left and right arrow keys turn them. */
export function SlideReader({ slides, index, onMove, children, headingLevel = 3 }: Props) {
  const last = slides.length - 1;
  const shown = Math.min(index, last);
  const stage = useRef<HTMLDivElement>(null);
  const move = (to: number) => {
    onMove(to);
    stage.current?.scrollIntoView({ block: 'nearest' });
  };
  useArrowKeys(shown, last, move);
  const slide = slides[shown];
  if (!slide) return null;
  return (
    <section className="slide-reader" aria-label="Slides">
      <div className="slide-reader__stage" ref={stage}>
        <SlidePicture slide={slide} name={`Slide ${shown + 1}: ${slide.altText}`} />
        <div className="slide-reader__bar">
          <p className="slide-reader__title">{slide.title}</p>
          <IconButton
            icon={ChevronLeft}
            label="Previous slide"
            isDisabled={shown === 0}
            onPress={() => move(shown - 1)}
          />
          <p className="slide-reader__count tabular" role="status">
            <span className="visually-hidden">Slide </span>
            {shown + 1} of {slides.length}
          </p>
          <IconButton
            icon={ChevronRight}
            label="Next slide"
            variant="secondary"
            isDisabled={shown === last}
            onPress={() => move(shown + 1)}
          />
          {children}
        </div>
      </div>
      <Disclosure title="This slide as text" headingLevel={headingLevel}>
        <ul className="slide-reader__words">
          {slideWords(slide).map((words, line) => (
            <li key={`${line} ${words}`}>{words}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

/** Keys that another control has a use for are left to it. */
const hasOwnArrows = (target: EventTarget | null) =>
  isTyping(target) ||
  (target instanceof Element && target.closest('[role="tab"], [role="radiogroup"], summary') !== null);

function useArrowKeys(index: number, last: number, onMove: (index: number) => void): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (isOverlayOpen() || hasOwnArrows(event.target)) return;
      const to = { ArrowLeft: index - 1, ArrowRight: index + 1 }[event.key];
      if (to === undefined || to < 0 || to > last) return;
      event.preventDefault();
      onMove(to);
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  });
}
