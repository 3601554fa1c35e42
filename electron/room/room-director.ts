import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { RoomCursor, RoomSource } from '#shared/domain/room/room-source';
import type { RoomCurtain, RoomDirection, RoomStatus } from '#shared/domain/room/room-status-schema';
import { stageView } from '#shared/domain/room/room-view';
import type { RoomView, StageView } from '#shared/domain/room/room-view-schema';
import { roomEvents } from '#shared/ipc/room-contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { statusOf, viewOf, type OpenedRoom } from './opened-room';
import {
  followDisplays,
  placeOn,
  placeRoom,
  rememberedOf,
  type Display,
  type Placement,
  type RememberedDisplay,
} from './place-room';
import type { RoomMemory } from './room-memory';

/** The room's window, as far as the director needs one. */
export interface RoomWindow {
  readonly open: (placement: Placement) => void;
  readonly move: (placement: Placement) => void;
  /** Nothing happens if there is none. */
  readonly close: () => void;
  readonly show: (view: RoomView) => void;
}

/** What is stored of an agreement for its room, and where the facilitator is. */
export interface RoomReading {
  readonly source: RoomSource;
  readonly cursor: RoomCursor;
}

interface Deps {
  readonly window: RoomWindow;
  readonly displays: () => readonly Display[];
  /** Null for an agreement that is gone. @throws {AppError} STORAGE if it is damaged. */
  readonly read: (id: AgreementId) => RoomReading | null;
  readonly memory: { readonly read: () => RoomMemory; readonly write: (memory: RoomMemory) => void };
  /** Tells the desk how the room stands. */
  readonly tell: (status: RoomStatus) => void;
  /** Tells the facilitator what happened to the window without their doing. */
  readonly notify: (notice: string) => void;
}

const unplugged =
  'The projector’s screen is gone, so the room window is closed. Plug it in and it comes back by itself.';
const moved = 'The projector’s screen is gone. The room window has moved to another screen.';
const cameBack = 'The projector’s screen is back, and so is the room window.';

/** Decides what the room sees and where. All it knows of an agreement is a {@link RoomReading}. */
export function createRoomDirector({ window, displays, read, memory, tell, notify }: Deps) {
  let opened: OpenedRoom | null = null;
  /** The screen that was pulled out, and whose room was on it. */
  let lost: { readonly screen: RememberedDisplay; readonly agreementId: AgreementId } | null = null;
  /** Who is behind it is so whether the room is open or not. */
  let curtain: RoomCurtain | null = null;
  let sent = '';

  const status = (): RoomStatus => statusOf(opened, displays(), memory.read());

  /** Checks the view, sends it if it is another one, and tells the desk. */
  const adopt = (next: OpenedRoom) => {
    opened = next;
    const view = roomEvents.roomView.parse(viewOf(next, memory.read()));
    const text = JSON.stringify(view);
    if (text !== sent) window.show(view);
    sent = text;
    tell(status());
  };

  const forget = () => {
    opened = null;
    sent = '';
    tell(status());
  };

  const close = () => {
    lost = null;
    if (!opened) return;
    window.close();
    forget();
  };

  const readStage = (id: AgreementId, pointedAt: string | null): StageView | null => {
    const reading = read(id);
    if (!reading) return null;
    const cursor = pointedAt === null ? reading.cursor : { ...reading.cursor, pointer: pointedAt };
    return stageView(reading.source, cursor, memory.read());
  };

  const open = (agreementId: AgreementId, at?: Placement) => {
    const present = displays();
    const placement = at ?? opened?.placement ?? placeRoom(present, memory.read().display);
    if (!placement)
      throw new AppError('VALIDATION', 'There is no screen to show the room on. Plug one in and try again.');
    const stage = readStage(agreementId, null);
    if (!stage) throw gone('agreement');
    lost = null;
    if (!opened) window.open(placement);
    const screen = rememberedOf(present, placement);
    adopt({ agreementId, placement, screen, stage, held: null, isBlank: false, pointedAt: null, curtain });
  };

  const move = (room: OpenedRoom, placement: Placement): OpenedRoom => {
    window.move(placement);
    return { ...room, placement, screen: rememberedOf(displays(), placement) };
  };

  /** Reads again what is stored. */
  const refresh = () => {
    if (!opened) return;
    const { agreementId, pointedAt, stage: before } = opened;
    const stage = readStage(agreementId, pointedAt);
    if (!stage) return close();
    // A row is pointed at for as long as its stage is open.
    const isElsewhere = pointedAt !== null && stage.stage !== before.stage;
    const followed = isElsewhere ? readStage(agreementId, null) : stage;
    adopt({ ...opened, stage: followed ?? stage, pointedAt: isElsewhere ? null : pointedAt });
  };

  return {
    status,
    open: (agreementId: AgreementId) => open(agreementId),
    close,
    refresh,
    /** The window was closed by hand or went with the app. */
    wasClosed: () => {
      if (opened) forget();
    },
    /** What a page that was loaded, or loaded again, has to show; null while there is nothing. */
    present: (): RoomView | null => opened && viewOf(opened, memory.read()),
    curtain: (drawn: RoomCurtain | null) => {
      curtain = drawn;
      if (opened) adopt({ ...opened, curtain });
    },
    direct: ({ displayId, theme, showsTimer, isHeld, isBlank, pointedAt }: RoomDirection) => {
      const present = displays();
      const known = memory.read();
      const chosen = present.find(({ id }) => id === displayId);
      const place = chosen && placeOn(chosen);
      memory.write({
        display: place ? rememberedOf(present, place) : known.display,
        theme: theme ?? known.theme,
        showsTimer: showsTimer ?? known.showsTimer,
      });
      if (!opened) return tell(status());
      opened = {
        ...(place ? move(opened, place) : opened),
        held: isHeld === undefined ? opened.held : isHeld ? opened.stage : null,
        isBlank: isBlank ?? opened.isBlank,
        pointedAt: pointedAt === undefined ? opened.pointedAt : pointedAt,
      };
      refresh();
    },
    /** Screens were plugged in, pulled out or changed. */
    displaysChanged: () => {
      const displayId = opened?.placement.displayId ?? null;
      const step = followDisplays(displays(), { displayId, lost: lost?.screen ?? null });
      if (step.kind === 'return' && lost) {
        open(lost.agreementId, step.to);
        notify(cameBack);
      } else if (step.kind === 'close' && opened) {
        const { screen, agreementId } = opened;
        close();
        lost = screen && { screen, agreementId };
        notify(unplugged);
      } else if (step.kind === 'move' && opened && !isSamePlace(step.to, opened.placement)) {
        opened = move(opened, step.to);
        if (step.to.displayId !== displayId) notify(moved);
      }
      tell(status());
    },
  };
}
const isSamePlace = (one: Placement, other: Placement) => JSON.stringify(one) === JSON.stringify(other);

export type RoomDirector = ReturnType<typeof createRoomDirector>;
