import './score-panel.css';

import { Flag, ThumbsUp } from 'lucide-react';

import type { KitItem } from '#shared/domain/kit/kit-schema';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { RatingScale } from '../../ui/rating-scale';
import { rateItem, toggleIn } from './actions';
import { FlagChips } from './flag-chips';
import { useCard, useInterview } from './interview-store';
import { openDialog } from './view-store';
import { goodSigns } from './words';

/** The anchored scale, red flags and good signs of one question. */
export function ScorePanel({ item }: { readonly item: KitItem }) {
  const isSealed = useInterview((state) => state.isSealed);
  const rating = useCard((state) => state.document.answers[item.id]?.rating ?? null);
  return (
    <aside className="score-panel" aria-label="Score">
      <div className="score-panel__head">
        <h2 className="score-panel__title">Score</h2>
        <span className="score-panel__keys" aria-hidden>
          <Kbd>1</Kbd> – <Kbd>5</Kbd>
        </span>
        <span className="score-panel__hint">Alt + 1–5 while typing</span>
        {!isSealed && rating !== null && (
          <Button size="small" variant="ghost" onPress={() => rateItem(item.id, null)}>
            Clear
          </Button>
        )}
        {!isSealed && rating === null && (
          <Button size="small" variant="ghost" onPress={() => openDialog('skip')}>
            Skip
          </Button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {rating !== null && `Rated ${rating}`}
      </p>
      <div className="score-panel__scale">
        <RatingScale
          label="Score"
          value={rating}
          anchors={item.key.anchors}
          isReadOnly={isSealed}
          onChange={(point) => rateItem(item.id, point)}
        />
      </div>
      <div className="score-panel__chips">
        <Chips item={item} list="redFlags" />
        <Chips item={item} list="signals" />
      </div>
    </aside>
  );
}

const kinds = {
  redFlags: { label: 'Red flags', icon: Flag, tone: 'bad', shortcut: 'F', own: 'Own red flag' },
  signals: { label: 'Good signs', icon: ThumbsUp, tone: 'good', shortcut: 'S', own: 'Own good sign' },
} as const;

function Chips({ item, list }: { readonly item: KitItem; readonly list: keyof typeof kinds }) {
  const isSealed = useInterview((state) => state.isSealed);
  const chosen = useCard((state) => state.document.answers[item.id]?.[list]) ?? [];
  const offered = list === 'redFlags' ? item.key.redFlags : goodSigns;
  return (
    <FlagChips
      {...kinds[list]}
      name={list}
      offered={offered}
      chosen={chosen}
      isReadOnly={isSealed}
      onToggle={(text) => toggleIn(item.id, list, text)}
    />
  );
}
