/** In device-independent pixels of the whole desktop. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Display {
  readonly id: string;
  /** What the system calls it; can be empty, and two can be called alike. */
  readonly label: string;
  readonly bounds: Area;
  /** Without the system's bars. */
  readonly workArea: Area;
  /** The facilitator's window is on it. */
  readonly isDesk: boolean;
}

/** The screen the room was last shown on. Ids change when a machine starts anew, names and sizes do not. */
export interface RememberedDisplay {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly displayId: string;
  /** True on a screen of the room's own, which it fills. */
  readonly isWholeScreen: boolean;
  readonly bounds: Area;
}

/** Share of the desk's screen that the room takes where there is no other. */
const WINDOWED_SHARE = 0.6;
const ASPECT = 16 / 9;

/**
 * Where the room window goes: on the remembered screen if it is there, else on the first that is not the desk's. With
 * one screen alone it is a window in the lower right, so that the facilitator can move or share it.
 *
 * @returns null if there is no screen at all, which happens while a laptop wakes up.
 */
export function placeRoom(displays: readonly Display[], remembered: RememberedDisplay | null): Placement | null {
  const others = displays.filter(({ isDesk }) => !isDesk);
  const known = remembered && findRemembered(displays, remembered);
  const chosen = known && (!known.isDesk || others.length === 0) ? known : (others[0] ?? displays[0]);
  return chosen ? placeOn(chosen) : null;
}

/** On the screen the facilitator chose. */
export function placeOn({ id, bounds, workArea, isDesk }: Display): Placement {
  return isDesk
    ? { displayId: id, isWholeScreen: false, bounds: windowIn(workArea) }
    : { displayId: id, isWholeScreen: true, bounds };
}

/** By its id and name, else by name and size alone. */
function findRemembered(
  displays: readonly Display[],
  { id, label, width, height }: RememberedDisplay,
): Display | undefined {
  const alike = displays.filter(
    ({ label: name, bounds }) => name === label && bounds.width === width && bounds.height === height,
  );
  return displays.find((display) => display.id === id && display.label === label) ?? alike[0];
}

/** The screen of a placement, to know it again; null if it is not there. */
export function rememberedOf(displays: readonly Display[], { displayId }: Placement): RememberedDisplay | null {
  const display = displays.find(({ id }) => id === displayId);
  if (!display) return null;
  const { id, label, bounds } = display;
  return { id, label, width: bounds.width, height: bounds.height };
}

export type DisplayStep =
  | { readonly kind: 'stay' }
  | { readonly kind: 'move'; readonly to: Placement }
  /** Its screen was pulled out and there is none but the desk's. */
  | { readonly kind: 'close' }
  /** The screen that was pulled out is back. */
  | { readonly kind: 'return'; readonly to: Placement };

interface Standing {
  /** Where the room is; null while it is closed. */
  readonly displayId: string | null;
  /** The screen that was pulled out from under it; null if none was. */
  readonly lost: RememberedDisplay | null;
}

/** What to do when screens were plugged in, pulled out or changed. */
export function followDisplays(displays: readonly Display[], { displayId, lost }: Standing): DisplayStep {
  if (displayId === null) {
    const back = lost && findRemembered(displays, lost);
    return back && !back.isDesk ? { kind: 'return', to: placeOn(back) } : { kind: 'stay' };
  }
  const present = displays.find(({ id }) => id === displayId);
  if (present) return present.isDesk ? { kind: 'stay' } : { kind: 'move', to: placeOn(present) };
  const other = displays.find(({ isDesk }) => !isDesk);
  return other ? { kind: 'move', to: placeOn(other) } : { kind: 'close' };
}

function windowIn(area: Area): Area {
  const width = Math.round(Math.min(area.width * WINDOWED_SHARE, area.height * WINDOWED_SHARE * ASPECT));
  const height = Math.round(width / ASPECT);
  return { x: area.x + area.width - width, y: area.y + area.height - height, width, height };
}
