import './gap-stage.css';

import { BookOpen } from 'lucide-react';
import { useEffect, useState } from 'react';

import { EmptyState } from '../../../../ui/empty-state';
import { FailedState } from '../../../../ui/failed-state';
import { useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { StageSection } from '../shared/stage-section';
import { GapCard } from './gap-card';
import { addOwnQuestion, addQuestions, MOST_QUESTIONS } from './gap-edits';
import { loadGap, useGap } from './gap-store';
import { GapTurns } from './gap-turns';
import { TakenOut } from './taken-out';

/** Questions each side answers blind, then both numbers beside the record's and what was learnt from them. */
export function GapStage() {
  const agreementId = useWorkshop((state) => state.agreementId);
  const status = useGap((state) => (state.agreementId === agreementId ? state.status : 'loading'));
  const problem = useGap((state) => state.problem);
  useEffect(() => void loadGap(), [agreementId]);
  if (status === 'failed') {
    return (
      <FailedState title="What was written blind could not be read" message={problem} onRetry={() => void loadGap()} />
    );
  }
  return (
    <div className="stage" aria-busy={status === 'loading'}>
      <Questions isReady={status === 'ready'} />
      <TakenOut />
    </div>
  );
}

function Questions({ isReady }: { readonly isReady: boolean }) {
  const rows = useWorkshop((state) => state.facilitation.gap);
  const [added, setAdded] = useState<string | null>(null);
  return (
    <StageSection
      title="Numbers written blind"
      lead="Each side settles one number a question and writes it behind the curtain. Nobody sees any of them before both sides have written theirs."
      aside={
        <>
          {rows.length < MOST_QUESTIONS && (
            <AddButton
              icon={BookOpen}
              variant={rows.length === 0 ? 'primary' : 'secondary'}
              count={rows.length}
              most={MOST_QUESTIONS}
              onPress={() => void addQuestions()}
            >
              From the library
            </AddButton>
          )}
          <AddButton count={rows.length} most={MOST_QUESTIONS} onPress={() => setAdded(addOwnQuestion())}>
            Add a question
          </AddButton>
        </>
      }
    >
      {rows.length === 0 && (
        <EmptyState title="Nothing is asked yet">
          How many leads did marketing hand over last year? Take five or six questions like this from the library, or
          ask what this room quarrels about.
        </EmptyState>
      )}
      {isReady && rows.length > 0 && (
        <>
          <GapTurns />
          <ol className="gap-list">
            {rows.map((row, index) => (
              <li key={row.id}>
                <GapCard row={row} number={index + 1} isNew={row.id === added} />
              </li>
            ))}
          </ol>
        </>
      )}
    </StageSection>
  );
}
