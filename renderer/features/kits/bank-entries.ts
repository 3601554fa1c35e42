import { kitItemFromPrompt, kitItemFromShipped } from '#shared/domain/kit/from-bank';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import type { SeatKind } from '#shared/domain/kit/seat-kind';
import type { RolePlaybook } from '#shared/domain/playbook/role-schema';

/** A shipped question with the seat and date its answer key belongs to. */
export interface BankEntry {
  readonly item: KitItem;
  readonly seat: SeatKind;
  /** Null: fits every date. */
  readonly date: number | null;
}

/** Everything of a role that a kit can take, in the order it would be asked. */
export function bankEntries({ questions, prompts, keys }: RolePlaybook): BankEntry[] {
  const prompted = prompts.map((prompt) => ({ item: kitItemFromPrompt(prompt), seat: prompt.seat, date: null }));
  const asked = keys.flatMap((key) => {
    const question = questions.find(({ id }) => id === key.questionId);
    return question ? [{ item: kitItemFromShipped(key, question), seat: key.seat, date: key.date }] : [];
  });
  const of = (part: KitItem['part'], entries: readonly BankEntry[]) => entries.filter(({ item }) => item.part === part);
  return [
    ...of('warm-up', prompted),
    ...of('key', asked),
    ...of('depth', asked),
    ...of('candidate', asked),
    ...of('close', prompted),
  ];
}

/** What the bank would ask from that seat on that date, in order: a kit to begin with. */
export function suggestedItems(entries: readonly BankEntry[], seat: SeatKind, date: number): KitItem[] {
  return entries
    .filter((entry) => entry.seat === seat && (entry.date === null || entry.date === date))
    .map(({ item }) => item);
}
