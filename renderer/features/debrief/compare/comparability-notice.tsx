import type { Comparison } from '#shared/domain/debrief/debrief-schema';
import { kitDifferences } from '#shared/domain/debrief/kit-differences';
import { dateNames } from '#shared/domain/kit/seat-kind';
import { Notice } from '../../../ui/notice';
import { seatName } from '../words';
import type { Compared } from './compared';

interface Props {
  readonly comparison: Comparison;
  readonly compared: Compared;
}

/** How far the candidates can be compared at all; nothing if they were asked the same throughout. */
export function ComparabilityNotice({ comparison: { search, candidates }, compared: { questions } }: Props) {
  if (questions.shared === questions.all) return null;
  const differences = kitDifferences(candidates);
  return (
    <Notice tone="warn" title={`Comparable on ${questions.shared} of ${questions.all} questions`}>
      <p>
        Not everybody was asked the same questions in the same form. Grade and composite count all that is open; the
        competencies below count only the questions that were locked alike for all who have open scores.
      </p>
      {differences.map(({ seatId, date, versions }) => (
        <p key={`${seatId} ${date}`}>
          {seatName(search, seatId)}, {dateNames[date].toLowerCase()}:{' '}
          {versions.map(({ name, version }) => `${name} had version ${version}`).join(', ')} of the kit.
        </p>
      ))}
    </Notice>
  );
}
