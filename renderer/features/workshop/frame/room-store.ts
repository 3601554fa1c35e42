import { create } from 'zustand';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { RoomCurtain, RoomDirection, RoomStatus } from '#shared/domain/room/room-status-schema';
import { api, onEvent } from '../../../lib/api';
import { flushSaves } from '../workshop-store';

interface RoomState {
  /** Null until main was asked. */
  readonly status: RoomStatus | null;
}

/** The room window as main last told of it. */
export const useRoom = create<RoomState>()(() => ({ status: null }));

const adopt = (status: RoomStatus) => useRoom.setState({ status });

/** Keeps the store up to date from now on. @returns a function that stops. */
export function followRoom(): () => void {
  const stop = onEvent('roomChanged', adopt);
  // A page that is new has nobody behind its curtain, whatever the one before was at when it went.
  api.room
    .curtain({ curtain: null })
    .then(() => api.room.status())
    .then(adopt, (error: unknown) => console.warn('the room’s state could not be read', error));
  return stop;
}

/** @returns a function that stops. */
export const onRoomNotice = (tell: (notice: string) => void): (() => void) =>
  onEvent('roomNotice', ({ notice }) => tell(notice));

/** The room shows what is saved, so what was typed is saved first. @throws {AppError} */
export async function openRoom(agreementId: AgreementId): Promise<void> {
  await flushSaves();
  adopt(await api.room.open({ agreementId }));
}

/** @throws {AppError} */
export const closeRoom = async (): Promise<void> => adopt(await api.room.close());

/** @throws {AppError} */
export const directRoom = async (direction: RoomDirection): Promise<void> => adopt(await api.room.direct(direction));

/** Nothing is told before the page knows of a room. @throws {AppError} */
export async function tellCurtain(curtain: RoomCurtain | null): Promise<void> {
  if (useRoom.getState().status !== null) await api.room.curtain({ curtain });
}
