import { countWords, type AnchorAgreement } from '#shared/domain/calibration/agreement';
import { letterOf } from '#shared/domain/calibration/session';
import type { CalibrationSet } from '#shared/domain/calibration/set-schema';
import { Chip } from '../../ui/chip';

interface Props {
  readonly set: CalibrationSet;
  readonly anchors: readonly AnchorAgreement[];
}

/** For each anchor, how often it was chosen where the reference chooses it. */
export function AnchorTable({ set, anchors }: Props) {
  return (
    <ul className="anchors">
      {anchors.map(({ point, answerIds, ratings, exact, withinOne, isReadDifferently }) => (
        <li key={point} className="anchor-row">
          <span className="anchor-row__point tabular">{point}</span>
          <p className="anchor-row__text">{set.key.anchors[point]}</p>
          <div className="anchor-row__counts tabular">
            <p>
              <strong>{countWords(exact, ratings)}</strong> as the reference, {countWords(withinOne, ratings)} within
              one
            </p>
            <p className="anchor-row__facts">
              {answerIds.length === 1 ? 'Answer' : 'Answers'} {answerIds.map((id) => letterOf(set, id)).join(' and ')}
            </p>
            {isReadDifferently && <Chip tone="warn">Read differently</Chip>}
          </div>
        </li>
      ))}
    </ul>
  );
}
