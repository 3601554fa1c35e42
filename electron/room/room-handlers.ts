import type { ApiHandlers } from '#shared/ipc/contract';
import type { RoomDirector } from './room-director';

/** The desk's calls about the room window. */
export function createRoomHandlers(director: RoomDirector): ApiHandlers['room'] {
  return {
    status: () => director.status(),
    open: ({ agreementId }) => {
      director.open(agreementId);
      return director.status();
    },
    close: () => {
      director.close();
      return director.status();
    },
    direct: (direction) => {
      director.direct(direction);
      return director.status();
    },
    curtain: ({ curtain }) => director.curtain(curtain),
  };
}

type Handlers = Pick<ApiHandlers, 'agreements'> & Partial<ApiHandlers>;
type AnyHandler = (input: unknown, caller: unknown) => unknown;

/** Groups whose calls change what the room sees. */
const seen = ['agreements', 'gap', 'sorting', 'pulse', 'engagements', 'signing'] as const;

/** The same handlers, and `onAnswered` after each call that can have changed what the room sees. */
export function watched<T extends Handlers>(handlers: T, onAnswered: () => void): T {
  const groups = seen.flatMap((name) => {
    const group: unknown = Reflect.get(handlers, name);
    return typeof group === 'object' && group !== null ? [[name, watchedGroup(group, onAnswered)] as const] : [];
  });
  return { ...handlers, ...Object.fromEntries(groups) };
}

function watchedGroup(group: object, onAnswered: () => void): Record<string, AnyHandler> {
  return Object.fromEntries(
    Object.entries(group).map(([method, handler]: [string, AnyHandler]): [string, AnyHandler] => [
      method,
      async (input, caller) => {
        const answer = await handler(input, caller);
        onAnswered();
        return answer;
      },
    ]),
  );
}
