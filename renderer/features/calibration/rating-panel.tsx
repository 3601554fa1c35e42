import type { RatingSheet } from '#shared/domain/calibration/calibration-schema';
import { useSettings } from '../../lib/settings-store';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Kbd } from '../../ui/kbd';
import { RatingScale } from '../../ui/rating-scale';
import { isCommitted, rate, useRatings, useSheet } from './ratings-store';

/** The anchors of the key to choose from, and what its seat listens for. */
export function RatingPanel({ sheet: { key } }: { readonly sheet: RatingSheet }) {
  const point = useRatings(({ document }) => document.ratings[document.currentAnswerId]?.point ?? null);
  const isRead = useSheet(isCommitted);
  const areKeysOn = useSettings((state) => state.settings.singleKeyShortcuts);
  return (
    <aside className="rating-panel" aria-label="Rating">
      <div className="rating-panel__head">
        <h2 className="rating-panel__title">Rating</h2>
        {areKeysOn && !isRead && (
          <span className="rating-panel__keys" aria-hidden>
            <Kbd>1</Kbd> – <Kbd>5</Kbd>
          </span>
        )}
        {!isRead && <span className="rating-panel__hint">{areKeysOn ? 'Alt + 1–5 while typing' : 'Alt + 1–5'}</span>}
        {!isRead && point !== null && (
          <Button size="small" variant="ghost" onPress={() => rate(null)}>
            Clear
          </Button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {point !== null && `Rated ${point}`}
      </p>
      <div className="rating-panel__scroll">
        <RatingScale label="Rating" value={point} anchors={key.anchors} isReadOnly={isRead} onChange={rate} />
        <Disclosure title="What this seat listens for" headingLevel={2}>
          <ul className="rating-panel__factors">
            {key.factors.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </aside>
  );
}
