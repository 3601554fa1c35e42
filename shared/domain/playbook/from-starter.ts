import type { Accountability } from '../agreement/accountability-schema';
import { termSchema, type Term } from '../agreement/term-schema';
import type { AccountabilityStarter, TermStarter } from './starter-schema';

/** What ships as a row of an agreement, for the linters to look at; a room takes it from the library. */

export function termFromStarter({ term }: TermStarter, id: string): Term {
  return termSchema.parse({ ...term, id });
}

export function accountabilityFromStarter({ accountability }: AccountabilityStarter, id: string): Accountability {
  return { ...accountability, id };
}
