import { isSameValue } from '#shared/domain/library/differences';
import type { Field, ItemBody } from '#shared/domain/library/field';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import { kindFields } from '#shared/domain/library/kind-fields';

export interface NewsOf {
  /** As the item was copied. */
  readonly base: ItemBody;
  /** As it ships now. */
  readonly shipped: ItemBody;
  readonly mine: ItemBody;
}

export type Choice = 'take' | 'keep';

/** A field that ships with other words, and what is proposed for it. */
export interface ChangedField {
  readonly field: Field;
  /** The words are still those that were copied. */
  readonly isUntouched: boolean;
  /** Take over where nothing of the user's own would be lost. */
  readonly proposal: Choice;
}

/** The fields to decide on, in the order they are read; not those where mine says already what ships now. */
export function changedFields(kind: LibraryKind, { base, shipped, mine }: NewsOf): readonly ChangedField[] {
  return kindFields[kind].flatMap((field): ChangedField[] => {
    const [old, now, own] = [base[field.name], shipped[field.name], mine[field.name]];
    if (isSameValue(field, old, now) || isSameValue(field, own, now)) return [];
    const isUntouched = isSameValue(field, own, old);
    return [{ field, isUntouched, proposal: isUntouched ? 'take' : 'keep' }];
  });
}
