import './room-screen.css';
import './room-themes.css';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { RoomView } from '#shared/domain/room/room-view-schema';
import { StageScreen } from './stage-screen';

interface Props {
  readonly view: RoomView;
  readonly nowMs: number;
}

/** A view of the room, filling whatever it stands in. The facilitator's small picture is this very one. */
export function RoomScreen({ view, nowMs }: Props) {
  return (
    <div className={`room room--${view.kind}`} data-theme={view.theme}>
      {view.kind === 'stage' && <StageScreen view={view} nowMs={nowMs} />}
      {view.kind === 'curtain' && (
        <main className="room__pause">
          <h1 className="room__question">
            {view.side === null ? 'Someone is writing' : `${sideNames[view.side]} is writing`}
          </h1>
        </main>
      )}
      {view.kind === 'blank' && (
        <main className="room__pause">
          <h1 className="visually-hidden">Pause</h1>
        </main>
      )}
    </div>
  );
}
