import { blindNumberSchema, type AskedWords, type GapAnswer } from '#shared/domain/gap/gap-number-schema';

/** What is typed behind the curtain, by question; null is text that is no number. */
export type Typed = Readonly<Record<string, number | null>>;

/** What is wrong with a typed number; empty while there is none, or nothing is. */
export function problemOf(value: number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const parsed = blindNumberSchema.safeParse(value);
  return parsed.success ? '' : (parsed.error.issues[0]?.message ?? '');
}

/** Questions with a number beside them that can be committed. */
export const answersIn = (questions: readonly AskedWords[], typed: Typed): GapAnswer[] =>
  questions.flatMap((words) => {
    const value = typed[words.rowId];
    return value === null || value === undefined || problemOf(value) !== '' ? [] : [{ ...words, value }];
  });
