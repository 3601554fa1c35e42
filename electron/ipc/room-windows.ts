const rooms = new Set<number>();

/** Which window is the room's: main says so when it opens one, and nobody else can. It is told of no event and calls nothing. */
export const giveToRoom = (windowId: number): void => void rooms.add(windowId);

export const isRoom = (windowId: number): boolean => rooms.has(windowId);

export const forgetRoom = (windowId: number): void => void rooms.delete(windowId);
