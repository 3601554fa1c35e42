import type { SortingResult, SortingRound } from '#shared/domain/sorting/sorting-schema';
import { alikeWords, sortingCounts } from '#shared/domain/sorting/sorting-counts';
import { Notice } from '../../../../ui/notice';
import { StageSection } from '../shared/stage-section';
import { BeginRound } from './begin-round';
import { SinceThen } from './since-then';
import { SortedLeads } from './sorted-leads';
import { useSorting } from './sorting-store';
import { TermCounts } from './term-counts';

interface Props {
  readonly round: SortingRound;
  readonly canRepeat: boolean;
  readonly onEditTerm: (termId: string) => void;
}

/** What came of the newest finished test, and the way to the next one. */
export function SortingOutcome({ round, canRepeat, onEditTerm }: Props) {
  const read = useSorting((state) => state.read[round.id]);
  if (!read) return null;
  if ('problem' in read) {
    return (
      <StageSection title={`Test ${round.number}`}>
        <Notice tone="bad">{read.problem}</Notice>
        {canRepeat && <BeginRound before={null} />}
      </StageSection>
    );
  }
  return <Outcome result={read.result} canRepeat={canRepeat} onEditTerm={onEditTerm} />;
}

interface OutcomeProps extends Pick<Props, 'canRepeat' | 'onEditTerm'> {
  readonly result: SortingResult;
}

function Outcome({ result, canRepeat, onEditTerm }: OutcomeProps) {
  const counts = sortingCounts(result);
  return (
    <StageSection title={`Test ${result.round.number}: ${alikeWords(counts)}`}>
      <TermCounts counts={counts} material={result.material} onEditTerm={onEditTerm} />
      <SortedLeads counts={counts} material={result.material} onEditTerm={onEditTerm} />
      {canRepeat && (
        <>
          <SinceThen terms={result.material.terms} />
          <BeginRound before={result.round} />
        </>
      )}
    </StageSection>
  );
}
