import type { AnswerAgreement } from '#shared/domain/calibration/agreement';
import type { CalibrationResult } from '#shared/domain/calibration/calibration-schema';
import { letterOf } from '#shared/domain/calibration/session';
import type { ScorePoint } from '#shared/domain/kit/answer-key-schema';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';
import { shortSeatName } from './words';

interface Props {
  readonly result: CalibrationResult;
  readonly answers: readonly AnswerAgreement[];
}

/** Which anchors are read differently, and what to do about each. */
export function AdviceSection({ result, answers }: Props) {
  const { set } = result;
  const differing = answers.filter(({ isReadDifferently }) => isReadDifferently);
  if (differing.length === 0) {
    return (
      <Notice tone="good" title="No answer was read two points apart">
        Look below all the same where all of you agree and the reference is another: there you share one reading, and it
        is not the one the anchor says.
      </Notice>
    );
  }
  return (
    <PageSection title="Talk about these anchors">
      <ul className="advice">
        {differing.map(({ answerId, reference, range }) => (
          <li key={answerId} className="advice__row">
            <p className="advice__what">
              Anchor {reference} is read differently: answer {letterOf(set, answerId)} was given{' '}
              {range && `${range.lowest} and ${range.highest}`}.
            </p>
            <p className="advice__anchor">“{set.key.anchors[reference]}”</p>
            <p className="advice__do">
              Read it aloud. {range && whoGave(result, answerId, range.lowest)} and{' '}
              {range && whoGave(result, answerId, range.highest)} each name the words of the answer that decided it.
              Agree what must be heard for a {reference}.
            </p>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** "CFO and HR (4)": the seats that gave an answer that point. */
function whoGave({ calibration, seats }: CalibrationResult, answerId: string, point: ScorePoint): string {
  const ids = seats.filter(({ ratings }) => ratings[answerId]?.point === point).map(({ seatId }) => seatId);
  const names = calibration.seats
    .filter(({ seatId }) => ids.includes(seatId))
    .map((seat) => shortSeatName(seat, calibration.seats));
  return `${list.format(names)} (${point})`;
}
