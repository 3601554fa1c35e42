import type { SlideFit } from '#shared/domain/deck/deck-schema';
import { formatNumber, formatPercent } from '#shared/kernel/format';
import { Meter } from '../../../../ui/meter';
import { useWorkshop } from '../../workshop-store';

/** How full a slide is and how small its smallest type. */
export function SlideFitPanel({ fit: { fill, fontPt, spilled } }: { readonly fit: SlideFit }) {
  const locale = useWorkshop((state) => state.look.locale);
  const isFull = spilled.length > 0;
  return (
    <div className="slide-fit">
      <Meter
        label="Room used"
        fraction={fill}
        tone={isFull ? 'warn' : 'good'}
        valueText={formatPercent(fill, locale, 0)}
      />
      <p className="slide-fit__type">Smallest type: {formatNumber(fontPt, locale, 1)} pt</p>
      <p className="muted">{isFull ? 'Not everything fits: see below.' : 'Everything fits on the slide.'}</p>
    </div>
  );
}

/** What a slide has no room for, one by one. */
export function SpilledList({ spilled }: { readonly spilled: readonly string[] }) {
  const locale = useWorkshop((state) => state.look.locale);
  if (spilled.length === 0) return null;
  return (
    <div className="slide-spilled">
      <h3 className="slide-spilled__title">Goes to the handout ({formatNumber(spilled.length, locale)})</h3>
      <ul className="slide-spilled__list">
        {spilled.map((name, index) => (
          <li key={`${index} ${name}`}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
