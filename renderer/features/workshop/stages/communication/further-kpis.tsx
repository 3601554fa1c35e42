import { Trash2 } from 'lucide-react';

import { IconButton } from '../../../../ui/icon-button';
import { TextField } from '../../../../ui/text-field';
import { useWorkshop } from '../../workshop-store';
import { deleteWithUndo } from '../shared/delete-with-undo';
import { takeRow } from '../shared/rows';
import { editKpi } from './edit-communication';

interface Props {
  /** Just added: its field takes the focus. */
  readonly newId: string | null;
}

/** The KPIs that no commitment brings along: to be renamed and deleted. */
export function FurtherKpis({ newId }: Props) {
  const kpis = useWorkshop((state) => state.document.communication.kpis);
  if (kpis.length === 0) return null;
  const remove = (id: string, name: string) =>
    deleteWithUndo(name.trim() === '' ? 'KPI without a name' : `KPI “${name.trim()}”`, ({ communication }) => {
      takeRow(communication.kpis, id);
      for (const meeting of communication.meetings) meeting.kpiIds = meeting.kpiIds.filter((kpiId) => kpiId !== id);
    });
  return (
    <div className="further-kpis">
      <h3 className="communication-heading">Further KPIs</h3>
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
              onPress={() => remove(kpi.id, kpi.name)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
