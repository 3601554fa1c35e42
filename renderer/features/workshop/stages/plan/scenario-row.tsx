import { Check, Trash2 } from 'lucide-react';

import type { Scenario } from '#shared/domain/plan/scenario-schema';
import { Button } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/checkbox';
import { Chip } from '../../../../ui/chip';
import { IconButton } from '../../../../ui/icon-button';
import { NumberField } from '../../../../ui/number-field';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { changeScenario, choose, remove, scenarioTitle } from './scenario-edits';

interface Props {
  readonly scenario: Scenario;
  readonly isChosen: boolean;
  readonly isNew: boolean;
}

/** A funnel's name and what only the comparison needs; its other numbers are edited above once it is chosen. */
export function ScenarioRow({ scenario, isChosen, isNew }: Props) {
  const { id, name, note, leads, hoursPerLead, isTogether } = scenario;
  const title = scenarioTitle(scenario);
  return (
    <div className="scenario" role="group" aria-label={title}>
      <div className="scenario__fields">
        <TextField
          label="Name"
          name={`scenarios.${id}.name`}
          value={name}
          maxLength={120}
          autoFocus={isNew}
          placeholder="Elephants, salmon"
          onChange={(value) => changeScenario(id, 'name', value)}
        />
        <NumberField
          label="Leads to judge by"
          name={`scenarios.${id}.leads`}
          value={leads}
          placeholder="As needed"
          error={leads !== null && leads < 0 ? 'Leads cannot be fewer than 0.' : ''}
          onChange={(value) => changeScenario(id, 'leads', value)}
        />
        <NumberField
          label="Hours per lead"
          name={`scenarios.${id}.hoursPerLead`}
          value={hoursPerLead}
          suffix="hours"
          error={hoursPerLead !== null && hoursPerLead < 0 ? 'Hours cannot be fewer than 0.' : ''}
          onChange={(value) => changeScenario(id, 'hoursPerLead', value)}
        />
        <div className="scenario__note">
          <TextArea
            label="What would have to be true"
            name={`scenarios.${id}.note`}
            value={note}
            rows={1}
            maxLength={600}
            onChange={(value) => changeScenario(id, 'note', value)}
          />
        </div>
      </div>
      <div className="scenario__actions">
        {isChosen ? (
          <Chip tone="good" icon={Check}>
            The agreement stands on it
          </Chip>
        ) : (
          <Button size="small" aria-label={`Choose ${title}`} onPress={() => choose(scenario)}>
            Choose
          </Button>
        )}
        <Checkbox isSelected={isTogether} onChange={(value) => changeScenario(id, 'isTogether', value)}>
          Add up
        </Checkbox>
        <IconButton size="small" icon={Trash2} label={`Delete ${title}`} onPress={() => remove(scenario)} />
      </div>
    </div>
  );
}
