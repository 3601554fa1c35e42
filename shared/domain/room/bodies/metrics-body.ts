import type { Kpi } from '../../agreement/communication-schema';
import { targetInWords } from '../../agreement/target-in-words';
import type { RoomBodyOf } from '../room-body-schema';
import { cutTo, oneOrFirst } from '../room-rows';
import { isPointedAt, type RoomCursor, type RoomSource } from '../room-source';

const MOST_METRICS = 5;

/** The figures both sides read; the one that is talked about alone, with its clock. */
export function metricsBody({ document, look }: RoomSource, cursor: RoomCursor): RoomBodyOf<'metrics'> {
  const rows = document.communication.kpis
    .filter(({ name }) => name.trim() !== '')
    .map((kpi) => ({
      name: cutTo(200, kpi.name),
      formula: cutTo(400, kpi.formula),
      clock: cutTo(400, clockInWords(kpi)),
      owner: cutTo(120, kpi.owner),
      objective: cutTo(200, targetInWords(kpi, look.locale)),
      isPointed: isPointedAt(cursor, kpi.id),
    }));
  const pointedAt = rows.findIndex(({ isPointed }) => isPointed);
  return { show: 'metrics', metrics: oneOrFirst(rows, MOST_METRICS, pointedAt) };
}

/** "From hand-over until the first call". */
function clockInWords({ clockStarts, clockStops }: Kpi): string {
  const [starts, stops] = [clockStarts.trim(), clockStops.trim()];
  if (starts !== '' && stops !== '') return `From: ${starts}. Until: ${stops}.`;
  return starts === '' ? (stops === '' ? '' : `Until: ${stops}.`) : `From: ${starts}.`;
}
