import './deck-preview.css';

import { useEffect } from 'react';

import type { DeckLayout } from '#shared/domain/deck/deck-schema';
import { FailedState } from '../../../../ui/failed-state';
import { Loading } from '../../../../ui/loading';
import { Segmented } from '../../../../ui/segmented';
import { useWorkshop } from '../../workshop-store';
import { chooseLayout, forgetPreview, requestPreview, retryPreview, useReviewPreview } from './review-preview-store';
import { SlideStrip } from './slide-strip';

const layouts: readonly { readonly id: DeckLayout; readonly label: string }[] = [
  { id: 'standard', label: 'Five slides and the signature page' },
  { id: 'strict', label: 'Five slides in all' },
];

/** The slides as the file will show them; they follow every change of the agreement. */
export function DeckPreview() {
  const document = useWorkshop((state) => state.document);
  const engagementId = useWorkshop((state) => state.engagement.id);
  const { layout, slides, problem, isPending } = useReviewPreview();

  useEffect(() => forgetPreview, [engagementId]);
  useEffect(() => requestPreview({ engagementId, document, layout }), [engagementId, document, layout]);

  return (
    <section className="review__part" aria-label="Slides">
      <header className="deck-preview__head">
        <h2 className="review__title">Slides</h2>
        <span className="deck-preview__state" role="status">
          {isPending && slides.length > 0 ? 'Laying out the slides' : ''}
        </span>
        <Segmented
          label="Layout"
          isLabelHidden
          name="deck-layout"
          value={layout}
          options={layouts}
          onChange={chooseLayout}
        />
      </header>
      {problem !== '' && (
        <FailedState
          title="The slides could not be drawn"
          message={problem}
          onRetry={() => void retryPreview({ engagementId, document, layout })}
        />
      )}
      {slides.length > 0 && problem === '' && <SlideStrip slides={slides} />}
      {slides.length === 0 && problem === '' && <Loading label="Laying out the slides" />}
    </section>
  );
}
