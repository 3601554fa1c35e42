import type { Agenda, AgendaBlock } from './agenda-schema';

/** A block with its place in the day. */
export interface TimedBlock {
  readonly block: AgendaBlock;
  /** Minutes after midnight of the day the session begins on; beyond 1440 where it runs past midnight. */
  readonly startsAt: number;
  readonly minutes: number;
}

export interface SessionTimes {
  readonly session: 1 | 2;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly minutes: number;
  /** Of them, minutes of breaks. */
  readonly breakMinutes: number;
  readonly blocks: readonly TimedBlock[];
}

/** Minutes of a block; 0 while none are typed. */
export const minutesOf = ({ minutes }: Pick<AgendaBlock, 'minutes'>): number => minutes ?? 0;

/** The least minutes a re-planning leaves a block: its own least, else half of it, at least five; a break stays whole. */
export function leastMinutesOf({ minutes, leastMinutes, isBreak }: AgendaBlock): number {
  const whole = minutes ?? 0;
  return isBreak ? whole : Math.min(whole, leastMinutes ?? Math.max(5, Math.ceil(whole / 2)));
}

/** The blocks of a session in their order. */
export const blocksOf = ({ blocks }: Pick<Agenda, 'blocks'>, session: number): AgendaBlock[] =>
  blocks.filter((block) => block.session === session);

/** The block the clock is in; undefined while none runs, or where that block is gone. */
export const blockUnderWay = ({ blocks, running }: Pick<Agenda, 'blocks' | 'running'>): AgendaBlock | undefined =>
  running === null ? undefined : blocks.find(({ id }) => id === running.blockId);

/** The sessions that have blocks, each block starting where the one before it ends. */
export function agendaTimes(agenda: Pick<Agenda, 'blocks' | 'startsAt'>): SessionTimes[] {
  return ([1, 2] as const).flatMap((session) => {
    const own = blocksOf(agenda, session);
    return own.length === 0 ? [] : [sessionTimes(session, agenda.startsAt[session - 1] ?? 0, own)];
  });
}

function sessionTimes(session: 1 | 2, startsAt: number, own: readonly AgendaBlock[]): SessionTimes {
  const blocks = own.reduce<TimedBlock[]>((timed, block) => {
    const last = timed.at(-1);
    return [...timed, { block, startsAt: last ? last.startsAt + last.minutes : startsAt, minutes: minutesOf(block) }];
  }, []);
  const minutes = sum(blocks);
  return {
    session,
    startsAt,
    endsAt: startsAt + minutes,
    minutes,
    breakMinutes: sum(blocks.filter(({ block }) => block.isBreak)),
    blocks,
  };
}

const sum = (blocks: readonly TimedBlock[]) => blocks.reduce((total, { minutes }) => total + minutes, 0);
