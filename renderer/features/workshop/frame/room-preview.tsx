import type { RoomStatus } from '#shared/domain/room/room-status-schema';
import type { RoomView } from '#shared/domain/room/room-view-schema';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { RoomScreen } from '../../../room/room-screen';
import { useSecond } from '../../../room/use-second';

/** Pixels on the facilitator's screen; room-panel.css has the same. */
const WIDTH = 286;

/** What the room sees at this moment: the same view, drawn by the same code, made small. */
export function RoomPreview({ room }: { readonly room: RoomStatus }) {
  const nowMs = useSecond();
  const { view, size } = room;
  const scale = WIDTH / size.width;
  return (
    <figure className="room-preview">
      <figcaption className="room-preview__words">{inWords(room)}</figcaption>
      <div className="room-preview__frame" style={{ blockSize: size.height * scale }} aria-hidden inert>
        <div className="room-preview__page" style={{ ...pixels(size), transform: `scale(${scale})` }}>
          {view && <RoomScreen view={view} nowMs={nowMs} />}
        </div>
      </div>
    </figure>
  );
}

const pixels = ({ width, height }: RoomStatus['size']) => ({ inlineSize: width, blockSize: height });

function inWords({ view, isHeld }: RoomStatus): string {
  const what = view ? shownWords(view) : 'nothing yet';
  return `The room sees: ${what}${isHeld && view?.kind === 'stage' ? ', held' : ''}`;
}

function shownWords(view: RoomView): string {
  if (view.kind === 'stage') return stageNames[view.stage];
  return view.kind === 'blank' ? 'a black screen' : 'that someone is writing';
}
