import type { Kpi } from '#shared/domain/agreement/communication-schema';
import { targetInWords } from '#shared/domain/agreement/target-in-words';
import { Checkbox } from '../../../../ui/checkbox';
import { ComboField } from '../../../../ui/combo-field';
import { NumberField } from '../../../../ui/number-field';
import { Select } from '../../../../ui/select';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { useWorkshop } from '../../workshop-store';
import { comparatorOptions } from '../shared/comparator-options';
import { editMetric } from './metric-edits';
import { MetricMeetings } from './metric-meetings';

interface Props {
  readonly kpi: Kpi;
  readonly isNew: boolean;
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly placeholder: string;
}

/** The definition: how it is made, what its clock counts, who answers for it, what it aims at, and where it is looked at. */
export function MetricFields({ kpi, isNew }: Props) {
  const text = (
    field: 'name' | 'formula' | 'clockStarts' | 'clockStops' | 'dataSource',
    props: Omit<TextProps, 'value'>,
  ) => ({
    ...props,
    name: `communication.kpis.${kpi.id}.${field}`,
    value: kpi[field],
    onChange: (value: string) => editMetric(kpi, field, value),
  });
  return (
    <div className="stage-fields">
      <div className="stage-fields__wide">
        <TextField
          {...text('name', { label: 'Metric', maxLength: 300, placeholder: 'What is counted' })}
          autoFocus={isNew}
        />
      </div>
      <div className="stage-fields__wide">
        <TextArea
          {...text('formula', {
            label: 'Formula',
            maxLength: 600,
            placeholder: 'accepted ÷ handed over, in the same month',
          })}
          rows={1}
        />
      </div>
      <TextArea
        {...text('clockStarts', { label: 'Clock starts', maxLength: 300, placeholder: 'The lead is handed over' })}
        rows={1}
      />
      <TextArea
        {...text('clockStops', { label: 'Clock stops', maxLength: 300, placeholder: 'The first call is logged' })}
        rows={1}
      />
      <div className="stage-fields__wide">
        <Checkbox
          name={`communication.kpis.${kpi.id}.isWorkingTime`}
          isSelected={kpi.isWorkingTime}
          onChange={(isWorkingTime) => editMetric(kpi, 'isWorkingTime', isWorkingTime)}
        >
          The clock counts working time only
        </Checkbox>
      </div>
      <OwnerField kpi={kpi} />
      <TextField {...text('dataSource', { label: 'Where it is read', maxLength: 300, placeholder: 'CRM report 12' })} />
      <Objective kpi={kpi} />
      <MetricMeetings kpi={kpi} />
    </div>
  );
}

function OwnerField({ kpi }: { readonly kpi: Kpi }) {
  const participants = useWorkshop((state) => state.document.setup.participants);
  return (
    <ComboField
      label="Owner"
      name={`communication.kpis.${kpi.id}.owner`}
      value={kpi.owner}
      suggestions={participants.map(({ name }) => name.trim()).filter((name) => name !== '')}
      maxLength={200}
      placeholder="One person"
      onChange={(owner) => editMetric(kpi, 'owner', owner)}
    />
  );
}

/** "At most 8 working hours per month" in its parts. */
function Objective({ kpi }: { readonly kpi: Kpi }) {
  const locale = useWorkshop((state) => state.look.locale);
  const words = targetInWords(kpi, locale);
  const name = (field: string) => `communication.kpis.${kpi.id}.${field}`;
  return (
    <fieldset className="metric-objective stage-fields__wide">
      <legend>Agreed objective</legend>
      <div className="metric-objective__fields">
        <Select
          label="Comparison"
          name={name('comparator')}
          value={kpi.comparator}
          options={comparatorOptions}
          onChange={(comparator) => editMetric(kpi, 'comparator', comparator)}
        />
        <NumberField
          label="Target"
          name={name('target')}
          value={kpi.target}
          onChange={(target) => editMetric(kpi, 'target', target)}
        />
        <TextField
          label="Unit"
          name={name('unit')}
          value={kpi.unit}
          maxLength={60}
          placeholder="%, working hours"
          onChange={(unit) => editMetric(kpi, 'unit', unit)}
        />
        <TextField
          label="Measured over"
          name={name('period')}
          value={kpi.period}
          maxLength={100}
          placeholder="per month"
          onChange={(period) => editMetric(kpi, 'period', period)}
        />
      </div>
      {words !== '' && <p className="muted">In words: {words}</p>}
    </fieldset>
  );
}
