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
  api.room.status().then(adopt, (error: unknown) => console.warn('the room’s state could not be read', error));
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

/** @throws {AppError} */
export const tellCurtain = (curtain: RoomCurtain | null): Promise<void> => api.room.curtain({ curtain });
