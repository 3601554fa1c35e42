import { Check, Plus } from 'lucide-react';

import { demandedMetrics, standsFor, type DemandedMetric } from '#shared/domain/agreement/demanded-metrics';
import { Button } from '../../../../ui/button';
import { Chip } from '../../../../ui/chip';
import { reportRefusal } from '../../../../ui/report-refusal';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { addDemanded } from './metric-edits';

interface Props {
  readonly onAdded: (id: string) => void;
}

/** The figures an agreement should show at least: which stand, and which one press defines. */
export function DemandedMetrics({ onAdded }: Props) {
  const kpis = useWorkshop((state) => state.document.communication.kpis);
  const missing = demandedMetrics.filter((demanded) => !kpis.some((kpi) => standsFor(kpi, demanded)));
  const add = (demanded: DemandedMetric) => reportRefusal(async () => onAdded(await addDemanded(demanded.itemId)));
  return (
    <StageSection title="What both sides should see at least" lead={leadOf(missing.length)}>
      <ul className="demanded">
        {demandedMetrics.map((demanded) => (
          <li key={demanded.itemId}>
            {missing.includes(demanded) ? (
              <Button size="small" icon={Plus} aria-label={`Add: ${demanded.name}`} onPress={() => void add(demanded)}>
                {demanded.name}
              </Button>
            ) : (
              <Chip tone="good" icon={Check}>
                {demanded.name}
              </Chip>
            )}
          </li>
        ))}
      </ul>
    </StageSection>
  );
}

function leadOf(missing: number): string {
  if (missing === 0) return 'All of them stand. What each still lacks is said at its row.';
  return 'Begin with both halves of lead aging. Each comes with a definition; owner and objective are yours to set.';
}
