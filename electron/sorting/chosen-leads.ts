import { leadOfItem } from '#shared/domain/sorting/sorting-material';
import type { LeadChoice, RoundLead } from '#shared/domain/sorting/sorting-schema';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { AppError } from '#shared/kernel/errors';
import type { ItemFinder } from '../library/find-items';
import type { StoredRound } from './rounds-repository';

/** The leads a round is to have, from the library or from a round before. */
export type ChosenLeads = (choice: LeadChoice, before: readonly StoredRound[]) => RoundLead[];

interface Deps {
  readonly items: Pick<ItemFinder, 'mustFind'>;
  /** What ships, in catalogue order. */
  readonly readShipped: () => readonly LibraryItem[];
}

export function createChosenLeads({ items, readShipped }: Deps): ChosenLeads {
  return (choice, before) => {
    if (choice.kind === 'round') {
      const round = before.find((each) => each.round.id === choice.id);
      if (!round)
        throw new AppError('NOT_FOUND', 'The sorting test to repeat no longer exists. Choose leads for a new one.');
      return round.readMaterial().leads;
    }
    if (choice.kind === 'set') {
      return readShipped()
        .filter(({ kind, body }) => kind === 'sample-lead' && body['set'] === choice.set)
        .map(leadOfItem);
    }
    const chosen = choice.ids.map((id) => items.mustFind(id));
    if (chosen.some(({ kind }) => kind !== 'sample-lead'))
      throw new AppError('VALIDATION', 'Only sample leads can be sorted. Choose those of the library.');
    const leads = chosen.map(leadOfItem);
    if (leads.some(({ title, facts }) => `${title}${facts}`.trim() === ''))
      throw new AppError(
        'VALIDATION',
        'One of these leads has no words yet. Fill it in in the library, or leave it out.',
      );
    return leads;
  };
}
