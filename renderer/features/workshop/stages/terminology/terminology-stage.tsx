import './terminology.css';

import { useCallback, useDeferredValue, useState } from 'react';

import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { AddTerm } from './add-term';
import { MissingTerms } from './missing-terms';
import { TermEditor } from './term-editor';
import { TermList } from './term-list';
import { useTermRows } from './term-rows';
import { agreedHeadline } from './term-words';

interface Choice {
  readonly id: string | null;
  /** The next thing is typing: the editor takes the focus. */
  readonly willType: boolean;
  /** Counts such choices, so that choosing the open term again takes the focus once more. */
  readonly typedVisits: number;
}

/** Words before numbers: each term with its tests and each side's stand on it. */
export function TerminologyStage() {
  const rows = useTermRows();
  const [chosen, setChosen] = useState<Choice>({ id: termOfKeptField(), typedVisits: 0, willType: false });
  const isThere = rows.some(({ id }) => id === chosen.id);
  const selectedId = isThere ? chosen.id : (rows[0]?.id ?? null);
  const select = useCallback(
    (id: string | null, willType = false) =>
      setChosen(({ typedVisits }) => ({ id, willType, typedVisits: willType ? typedVisits + 1 : typedVisits })),
    [],
  );
  // Typing a name does not wait for a long list to follow.
  const listedRows = useDeferredValue(rows);
  return (
    <div className="stage">
      <StageSection
        title={agreedHeadline(rows)}
        aside={<AddTerm count={rows.length} onAdded={(id) => select(id, true)} />}
      >
        <div className="terminology">
          <TermList rows={listedRows} selectedId={selectedId} onSelect={select} />
          {selectedId !== null && (
            <TermEditor
              key={`${selectedId} ${chosen.typedVisits}`}
              id={selectedId}
              takesFocus={chosen.willType && isThere}
              onDeleted={(besideId) => select(besideId)}
            />
          )}
        </div>
      </StageSection>
      <MissingTerms />
    </div>
  );
}

/** The term whose field had the focus when the workshop was left. */
function termOfKeptField(): string | null {
  const { document, facilitation } = useWorkshop.getState();
  return document.terms.find(({ id }) => facilitation.currentField.startsWith(`terms.${id}.`))?.id ?? null;
}
