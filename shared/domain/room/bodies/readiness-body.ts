import type { RoomBodyOf } from '../room-body-schema';
import { cutTo } from '../room-rows';
import type { PulseReading, RoomSource } from '../room-source';

/** The pulse by side, once enough of each side have answered. */
export function readinessBody({ pulse }: RoomSource): RoomBodyOf<'readiness'> {
  const themes = pulse?.map(({ name, marketing, sales }) => ({
    name: cutTo(120, name),
    marketing: readingOf(marketing),
    sales: readingOf(sales),
  }));
  return { show: 'readiness', themes: themes ?? null };
}

const readingOf = ({ mean, level }: PulseReading): PulseReading => ({ mean, level });
