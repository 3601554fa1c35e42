import './terminology.css';

import { useState } from 'react';

import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { AddTerm } from './add-term';
import { MissingTerms } from './missing-terms';
import { TermEditor } from './term-editor';
import { TermList } from './term-list';
import { useTermRows } from './term-rows';
import { agreedHeadline } from './term-words';

/** Words before numbers: each term with its tests and each side's stand on it. */
export function TerminologyStage() {
  const rows = useTermRows();
  const [chosenId, setChosenId] = useState(termOfKeptField);
  const [isNew, setIsNew] = useState(false);
  const selectedId = rows.some(({ id }) => id === chosenId) ? chosenId : (rows[0]?.id ?? null);
  const select = (id: string, isJustAdded = false) => {
    setChosenId(id);
    setIsNew(isJustAdded);
  };
  return (
    <div className="stage">
      <StageSection
        title={agreedHeadline(rows)}
        aside={<AddTerm count={rows.length} onAdded={(id) => select(id, true)} />}
      >
        <div className="terminology">
          <TermList rows={rows} selectedId={selectedId} onSelect={(id) => select(id)} />
          {selectedId !== null && <TermEditor key={selectedId} id={selectedId} isNew={isNew} />}
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
