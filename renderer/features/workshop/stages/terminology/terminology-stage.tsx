import './terminology.css';

import { useCallback, useDeferredValue, useState } from 'react';

import { Tabs } from '../../../../ui/tabs';
import { useWorkshop } from '../../workshop-store';
import { DecisionRuleNotice } from '../review/decision-rule-notice';
import { StageSection } from '../shared/stage-section';
import { AddTerm } from './add-term';
import { MissingTerms } from './missing-terms';
import { SortingTest } from './sorting-test';
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

/** Words before numbers: each term with its tests and each side's stand on it, and whether both sides read it alike. */
export function TerminologyStage() {
  const [tab, setTab] = useState('terms');
  const [chosen, setChosen] = useState<Choice>({ id: termOfKeptField(), typedVisits: 0, willType: false });
  const select = useCallback(
    (id: string | null, willType = false) =>
      setChosen(({ typedVisits }) => ({ id, willType, typedVisits: willType ? typedVisits + 1 : typedVisits })),
    [],
  );
  const editTerm = (id: string) => {
    select(id, true);
    setTab('terms');
  };
  return (
    <Tabs
      label="Terms and their test"
      selected={tab}
      onChange={setTab}
      items={[
        { id: 'terms', label: 'Definitions', content: <Definitions chosen={chosen} onSelect={select} /> },
        { id: 'sorting', label: 'Sorting test', content: <SortingTest onEditTerm={editTerm} /> },
      ]}
    />
  );
}

interface DefinitionsProps {
  readonly chosen: Choice;
  readonly onSelect: (id: string | null, willType?: boolean) => void;
}

function Definitions({ chosen, onSelect: select }: DefinitionsProps) {
  const rows = useTermRows();
  const isThere = rows.some(({ id }) => id === chosen.id);
  const selectedId = isThere ? chosen.id : (rows[0]?.id ?? null);
  // Typing a name does not wait for a long list to follow.
  const listedRows = useDeferredValue(rows);
  return (
    <div className="stage">
      <DecisionRuleNotice />
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
