import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';

import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import type { ReviewPoint } from '#shared/domain/review/review-schema';
import { termsOn } from '#shared/domain/review/signed-version';
import { targetInWords } from '#shared/domain/agreement/target-in-words';

interface Props {
  readonly judged: JudgedCommitment;
  readonly point: ReviewPoint;
  readonly locale: string;
}

const looks = {
  green: { icon: CircleCheck, words: 'Held' },
  amber: { icon: TriangleAlert, words: 'Just missed' },
  red: { icon: CircleX, words: 'Missed' },
} as const;

/** What was promised on the day of a figure, and whether it held where figures are read one by one. */
export function ResultCell({ judged: { commitment, row, finding }, point, locale }: Props) {
  const terms = termsOn(commitment, point.from);
  const reading =
    row.reading === 'each' ? finding.readings.find(({ points }) => points[0]?.from === point.from) : undefined;
  const look = reading?.colour ? looks[reading.colour] : null;
  const Icon = look?.icon;
  return (
    <td className="figures__result">
      {terms ? targetInWords({ ...terms, period: '' }, locale) : 'Nothing'}
      {look && Icon && (
        <span className={`figures__verdict figures__verdict--${reading?.colour}`}>
          <Icon size={14} aria-hidden /> {look.words}
        </span>
      )}
    </td>
  );
}
