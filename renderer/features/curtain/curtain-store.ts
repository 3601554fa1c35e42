import { create } from 'zustand';

import type { Interrupted, SeatDoor } from '#shared/domain/interview/interview-schema';
import { searchIdSchema, type SearchId } from '#shared/domain/search/search-schema';
import type { Seat } from '#shared/domain/search/panel-schema';
import { api } from '../../lib/api';

interface CurtainState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly searchTitle: string;
  readonly seats: readonly Seat[];
  readonly doors: readonly SeatDoor[];
  /** The seat of this search that had the laptop when the app stopped. */
  readonly interrupted: Interrupted | null;
}

/** Whom the laptop can be given to. Nothing of any interview is on it. */
export const useCurtain = create<CurtainState>()(() => ({
  status: 'loading',
  problem: '',
  searchTitle: '',
  seats: [],
  doors: [],
  interrupted: null,
}));

export async function loadCurtain(id: string): Promise<void> {
  useCurtain.setState({ status: 'loading', interrupted: null });
  try {
    const searchId = searchIdSchema.parse(id);
    const [search, doors, interrupted] = await Promise.all([
      api.searches.get({ searchId }),
      api.seats.doors({ searchId }),
      api.seats.interrupted(),
    ]);
    useCurtain.setState({
      status: 'ready',
      problem: '',
      searchTitle: search.document.title,
      seats: search.document.panel.seats,
      doors,
      interrupted: interrupted?.searchId === searchId ? interrupted : null,
    });
  } catch (error) {
    useCurtain.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

function keepDoor(door: SeatDoor): void {
  useCurtain.setState(({ doors }) => ({ doors: [...doors.filter(({ seatId }) => seatId !== door.seatId), door] }));
}

/** @throws {AppError} if the seat has one already. */
export async function choosePin(searchId: SearchId, seatId: string, pin: string): Promise<void> {
  keepDoor(await api.seats.choosePin({ searchId, seatId, pin }));
}

/** Takes a seat's PIN away. What it has not sealed is set aside for good. @throws {AppError} */
export async function resetPin(searchId: SearchId, seatId: string): Promise<void> {
  keepDoor(await api.seats.resetPin({ searchId, seatId }));
}

/** With the right PIN this window goes and the seat's own opens. */
export const openSeat = (searchId: SearchId, seatId: string, pin: string) => api.seats.open({ searchId, seatId, pin });

/** The desk has the laptop: the seat that was interrupted is not asked for again. @throws {AppError} */
export const backToDesk = (): Promise<void> => api.seats.forgetInterrupted();
