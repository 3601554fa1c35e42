import { ArrowRight, Trash2 } from 'lucide-react';

import { Button } from '../../../../ui/button';
import { IconButton } from '../../../../ui/icon-button';
import { TextField } from '../../../../ui/text-field';
import { openStage, useWorkshop } from '../../workshop-store';
import { deleteKpi, editKpi } from '../shared/kpi-edits';

interface Props {
  /** Just added: its field takes the focus. */
  readonly newId: string | null;
}

/** The KPIs that no commitment brings along: to be renamed and deleted. */
export function FurtherKpis({ newId }: Props) {
  const kpis = useWorkshop((state) => state.document.communication.kpis);
  if (kpis.length === 0) return null;
  return (
    <div className="further-kpis">
      <div className="further-kpis__head">
        <h3 className="communication-heading">Further KPIs</h3>
        <Button size="small" variant="ghost" icon={ArrowRight} onPress={() => openStage('metrics')}>
          Define them in Shared metrics
        </Button>
      </div>
      <ul className="further-kpis__list">
        {kpis.map((kpi, index) => (
          <li key={kpi.id} className="further-kpis__row">
            <TextField
              label={`Further KPI ${index + 1}`}
              isLabelHidden
              name={`communication.kpis.${kpi.id}.name`}
              value={kpi.name}
              maxLength={300}
              autoFocus={kpi.id === newId}
              placeholder="What is counted"
              onChange={(name) => editKpi(kpi, name)}
            />
            <IconButton
              icon={Trash2}
              label={`Delete further KPI ${index + 1}${kpi.name.trim() === '' ? '' : `: ${kpi.name.trim()}`}`}
              onPress={() => deleteKpi(kpi)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
