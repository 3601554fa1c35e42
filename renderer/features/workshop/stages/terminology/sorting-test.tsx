import './sorting.css';

import { useEffect } from 'react';

import { isRoundOpen } from '#shared/domain/sorting/sorting-schema';
import { FailedState } from '../../../../ui/failed-state';
import { Loading } from '../../../../ui/loading';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { BeginRound } from './begin-round';
import { GoingRound } from './going-round';
import { SortingHistory } from './sorting-history';
import { SortingOutcome } from './sorting-outcome';
import { loadSorting, useSorting } from './sorting-store';

interface Props {
  /** Opens a term's definition to be edited. */
  readonly onEditTerm: (termId: string) => void;
}

/** Both sides sort the same leads blind; where they differ, a definition does not hold yet. */
export function SortingTest({ onEditTerm }: Props) {
  const agreementId = useWorkshop((state) => state.agreementId);
  const status = useSorting((state) => (state.agreementId === agreementId ? state.status : 'loading'));
  const problem = useSorting((state) => state.problem);
  const rounds = useSorting((state) => state.rounds);
  useEffect(() => void loadSorting(), [agreementId]);
  if (status === 'failed') {
    return (
      <FailedState title="The sorting tests could not be read" message={problem} onRetry={() => void loadSorting()} />
    );
  }
  if (status === 'loading') return <Loading label="Reading the sorting tests" />;
  const going = rounds.find((round) => !isRoundOpen(round));
  const newest = rounds.find(isRoundOpen);
  return (
    <div className="stage">
      {going ? <GoingRound round={going} /> : !newest && <FirstRound />}
      {newest && <SortingOutcome round={newest} canRepeat={!going} onEditTerm={onEditTerm} />}
      <SortingHistory />
    </div>
  );
}

function FirstRound() {
  return (
    <StageSection
      title="Do the terms hold?"
      lead="Both sides sort the same invented leads, each behind the curtain. Where they sort differently, a definition has to be sharper. Elephants are few and large, salmon many and small; twelve of them take about ten minutes a side."
    >
      <BeginRound before={null} />
    </StageSection>
  );
}
