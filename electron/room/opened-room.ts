import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { RoomCurtain, RoomStatus } from '#shared/domain/room/room-status-schema';
import type { RoomView, StageView } from '#shared/domain/room/room-view-schema';
import type { Display, Placement, RememberedDisplay } from './place-room';
import type { RoomMemory } from './room-memory';

/** A room window that is open. */
export interface OpenedRoom {
  readonly agreementId: AgreementId;
  readonly placement: Placement;
  /** The screen it is on, to know it again; null if it was gone before it was looked at. */
  readonly screen: RememberedDisplay | null;
  /** The picture that was frozen; null while the room follows. */
  readonly held: StageView | null;
  readonly isBlank: boolean;
  /** Id of a row; null while the room follows the field that is edited. */
  readonly pointedAt: string | null;
  readonly curtain: RoomCurtain | null;
  /** The stage as it is stored now, whatever is shown. */
  readonly stage: StageView;
}

/** What is seen: black before all else; then the curtain, which no picture of before may uncover; then what is held. */
export function viewOf({ isBlank, curtain, held, stage }: OpenedRoom, { theme, showsTimer }: RoomMemory): RoomView {
  if (isBlank) return { kind: 'blank', theme };
  if (curtain) return { kind: 'curtain', theme, side: curtain.side };
  if (!held) return stage;
  return { ...held, theme, clock: showsTimer ? held.clock : null };
}

/** How the room stands, for the desk. */
export function statusOf(opened: OpenedRoom | null, displays: readonly Display[], memory: RoomMemory): RoomStatus {
  const { width, height } = opened?.placement.bounds ?? { width: 1280, height: 720 };
  return {
    agreementId: opened?.agreementId ?? null,
    displays: displays.map(({ id, label, bounds, isDesk }, index) => ({
      id,
      name: `${label.slice(0, 100) || `Screen ${index + 1}`}, ${bounds.width} × ${bounds.height}`,
      isDesk,
    })),
    displayId: opened?.placement.displayId ?? null,
    size: { width, height },
    theme: memory.theme,
    showsTimer: memory.showsTimer,
    isHeld: opened?.held != null,
    isBlank: opened?.isBlank ?? false,
    pointedAt: opened?.pointedAt ?? null,
    view: opened && viewOf(opened, memory),
  };
}
