import { BookOpen } from 'lucide-react';
import { useState } from 'react';

import { metricFindings } from '#shared/domain/agreement/metric-findings';
import { EmptyState } from '../../../../ui/empty-state';
import { SortableList } from '../../../../ui/sortable-list';
import { useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { addKpis, addOwnKpi, MOST_KPIS } from '../shared/kpi-edits';
import { pickKpis } from '../shared/pick-kpis';
import { StageSection } from '../shared/stage-section';
import { metricTitle, moveMetric } from './metric-edits';
import { MetricRow } from './metric-row';

interface Props {
  /** The row just added: it is open, and its first field has the focus. */
  readonly added: string | null;
  readonly onAdded: (id: string) => void;
}

/** The shared metrics in the order of the slide; each unfolds to its definition. */
export function MetricList({ added, onAdded }: Props) {
  const kpis = useWorkshop((state) => state.document.communication.kpis);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(keptField);
  const isOpen = (id: string) => toggled.get(id) ?? id === added;
  return (
    <StageSection title="Shared metrics" aside={<AddMetric count={kpis.length} onAdded={onAdded} />}>
      <Summary />
      <div className="metrics">
        <SortableList
          label="Shared metrics"
          items={kpis}
          itemName={metricTitle}
          onMove={moveMetric}
          renderItem={(kpi) => (
            <MetricRow
              kpi={kpi}
              isNew={kpi.id === added}
              isOpen={isOpen(kpi.id)}
              onOpen={(open) => setToggled(new Map(toggled).set(kpi.id, open))}
            />
          )}
          emptyState={
            <EmptyState title="No figure is shared yet">
              Take a definition above or from the library, or write your own. The commitments bring their own metrics.
            </EmptyState>
          }
        />
      </div>
    </StageSection>
  );
}

/** How many can be read alike by both sides. */
function Summary() {
  const document = useWorkshop((state) => state.document);
  const named = document.communication.kpis.filter(({ name }) => name.trim() !== '');
  if (named.length === 0) return null;
  const whole = named.filter((kpi) => metricFindings(kpi, document).length === 0).length;
  return (
    <p className="stage-lead" role="status">
      {whole === named.length
        ? 'Each has a formula, an owner, a source, an objective and a meeting.'
        : `${whole} of ${named.length} have a formula, an owner, a source, an objective and a meeting.`}
    </p>
  );
}

function AddMetric({ count, onAdded }: { readonly count: number; readonly onAdded: (id: string) => void }) {
  const choose = async () => {
    const rows = await pickKpis();
    addKpis(rows, 'metric');
    if (rows[0]) onAdded(rows[0].id);
  };
  return (
    <>
      {count < MOST_KPIS && (
        <AddButton icon={BookOpen} count={count} most={MOST_KPIS} onPress={() => void choose()}>
          Metrics from the library
        </AddButton>
      )}
      <AddButton count={count} most={MOST_KPIS} onPress={() => onAdded(addOwnKpi('metric'))}>
        Add a metric
      </AddButton>
    </>
  );
}

/** Open at first: the metric whose field had the focus when the workshop was left. */
function keptField(): ReadonlyMap<string, boolean> {
  const { document, facilitation } = useWorkshop.getState();
  const kept = document.communication.kpis.find(({ id }) =>
    facilitation.currentField.startsWith(`communication.kpis.${id}.`),
  );
  return new Map(kept ? [[kept.id, true]] : []);
}
