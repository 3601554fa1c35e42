import type { ThemeReading } from '#shared/domain/pulse/pulse-schema';
import { Meter } from '../../../../ui/meter';
import { useWorkshop } from '../../workshop-store';
import { levelNames, meanWords, spreadWords } from './pulse-words';

interface Props {
  /** "Marketing: Respect". */
  readonly label: string;
  readonly reading: ThemeReading;
}

const tones = { low: 'bad', mixed: 'warn', high: 'good' } as const;

/** A side's picture of a theme: word, mean, bar, and the spread where it harms nobody. */
export function ThemeMeter({ label, reading }: Props) {
  const locale = useWorkshop((state) => state.look.locale);
  const mean = meanWords(reading, locale);
  return (
    <div className="theme-meter">
      <p className="theme-meter__words" aria-hidden>
        <span className="theme-meter__level">{levelNames[reading.level]}</span>
        <span className="tabular muted">{mean}</span>
      </p>
      <Meter
        label={label}
        isLabelHidden
        fraction={(reading.mean - 1) / 4}
        tone={tones[reading.level]}
        valueText={`${levelNames[reading.level]}, ${mean}`}
      />
      {reading.spread && <p className="theme-meter__spread tabular">{spreadWords(reading.spread)}</p>}
    </div>
  );
}
