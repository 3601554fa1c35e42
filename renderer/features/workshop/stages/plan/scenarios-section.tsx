import './scenarios.css';

import { Copy, Plus } from 'lucide-react';
import { useState } from 'react';

import { MOST_SCENARIOS } from '#shared/domain/plan/choose-scenario';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { SortableList } from '../../../../ui/sortable-list';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { addEmpty, copyPlan, move, scenarioTitle } from './scenario-edits';
import { ScenarioRow } from './scenario-row';
import { ScenarioTable } from './scenario-table';
import { TogetherLine } from './together-line';

/** Several funnels side by side; the agreement stands on the chosen one. */
export function ScenariosSection() {
  const rows = useWorkshop((state) => state.facilitation.scenarios.rows);
  const chosenId = useWorkshop((state) => state.facilitation.scenarios.chosenId);
  const [added, setAdded] = useState('');
  const isFull = rows.length >= MOST_SCENARIOS;
  return (
    <StageSection
      title="Funnels side by side"
      lead="Elephants or salmon, many leads or few: what each would take and bring. The agreement stands on the chosen one, and the numbers above are its own."
      aside={
        <div className="row">
          <Button size="small" icon={Copy} isDisabled={isFull} onPress={() => setAdded(copyPlan())}>
            Copy the plan
          </Button>
          <Button size="small" icon={Plus} isDisabled={isFull} onPress={() => setAdded(addEmpty())}>
            Add a funnel
          </Button>
        </div>
      }
    >
      <div className="scenarios">
        <SortableList
          label="Funnels"
          items={rows}
          itemName={scenarioTitle}
          onMove={move}
          renderItem={(scenario) => (
            <ScenarioRow scenario={scenario} isChosen={scenario.id === chosenId} isNew={scenario.id === added} />
          )}
          emptyState={
            <EmptyState title="One plan so far">
              Copy it to keep it under a name, then change the numbers: both stay, side by side.
            </EmptyState>
          }
        />
        {rows.length > 0 && <ScenarioTable />}
        <TogetherLine />
      </div>
    </StageSection>
  );
}
