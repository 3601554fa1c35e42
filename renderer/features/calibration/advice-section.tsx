import type { AnswerAgreement } from '#shared/domain/calibration/agreement';
import type { CalibrationSet } from '#shared/domain/calibration/set-schema';
import { letterOf } from '#shared/domain/calibration/session';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';

interface Props {
  readonly set: CalibrationSet;
  readonly answers: readonly AnswerAgreement[];
}

/** Which anchors are read differently, and what to do about each. */
export function AdviceSection({ set, answers }: Props) {
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
              Read it aloud. Whoever gave {range?.lowest} and whoever gave {range?.highest} each name the words of the
              answer that decided it. Agree what must be heard for a {reference}.
            </p>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
