import './gap-picture.css';

import { gapLengths, gapNumber, gapWords, type GapFigures } from '#shared/domain/gap/gap-figures';
import { useWorkshop } from '../../workshop-store';

/** Room for a figure right of the longest bar. */
const FIGURE = 188;

interface Props {
  readonly figures: GapFigures;
  readonly unit: string;
}

/** Sales, marketing and the record as bars on one scale, and the same in words. */
export function GapPicture({ figures, unit }: Props) {
  const locale = useWorkshop((state) => state.look.locale);
  const lengths = gapLengths(figures);
  const bars = [
    { id: 'sales', name: 'Sales', value: figures.sales, length: lengths.sales },
    { id: 'marketing', name: 'Marketing', value: figures.marketing, length: lengths.marketing },
    { id: 'record', name: 'Record', value: figures.record, length: lengths.record },
  ] as const;
  return (
    <figure className="gap-picture">
      <figcaption className="gap-picture__words">{gapWords(figures, unit, locale)}</figcaption>
      <div className="gap-picture__bars" aria-hidden>
        {bars.map(({ id, name, value, length }) => (
          <div key={id} className={`gap-bar gap-bar--${id}`}>
            <span className="gap-bar__name">{name}</span>
            <span className="gap-bar__track">
              {length !== null && (
                <span className="gap-bar__fill" style={{ width: `calc((100% - ${FIGURE}px) * ${length})` }} />
              )}
              <span className={value === null ? 'gap-bar__unknown' : 'gap-bar__value tabular'}>
                {value === null ? 'not looked up yet' : gapNumber(value, unit, locale)}
              </span>
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}
