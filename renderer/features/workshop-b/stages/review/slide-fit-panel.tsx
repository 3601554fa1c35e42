import type { SlideFit } from '#shared/domain/deck/deck-schema';
import { formatNumber, formatPercent } from '#shared/kernel/format';
import { Meter } from '../../../../ui/meter';
import { useWorkshop } from '../../workshop-store';

/** How full a slide is, its smallest type, and what of it goes to the handout. */
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
      {isFull ? (
        <div className="slide-fit__spilled">
          <h3 className="slide-fit__title">Goes to the handout ({formatNumber(spilled.length, locale)})</h3>
          <ul>
            {spilled.map((name, index) => (
              <li key={`${index} ${name}`}>{name}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="muted">Everything fits on the slide.</p>
      )}
    </div>
  );
}
