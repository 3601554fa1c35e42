import { accountabilitySchema } from '#shared/domain/agreement/accountability-schema';
import { lintCommitment } from '#shared/domain/agreement/commitment-linter';
import { lintQuestion } from '#shared/domain/kit/question-linter';
import type { ItemBody } from '#shared/domain/library/field';
import type { LibraryKind } from '#shared/domain/library/item-kind';

export interface Hint {
  /** The field it is mended in. */
  readonly field: string;
  readonly tone: 'quiet' | 'warn' | 'bad';
  readonly words: string;
}

/** What the linters of workshop and interview would say of an item, for whoever writes it. Nothing is kept from being saved. */
export function hintsOf(kind: LibraryKind, body: ItemBody): readonly Hint[] {
  if (kind === 'accountability') return commitmentHints(body);
  if (kind === 'question') return questionHints(body);
  if (kind === 'metric') return clockHints(body);
  return [];
}

/** What is left open stands in the item as nothing; the linter reads it as the schema's default. */
function commitmentHints(body: ItemBody): readonly Hint[] {
  const said = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''));
  const commitment = accountabilitySchema.safeParse({ ...said, id: 'library' });
  if (!commitment.success) return [];
  return lintCommitment(commitment.data).flatMap(({ field, severity, message, hint }): Hint[] =>
    field === null ? [] : [{ field, tone: severity === 'must' ? 'warn' : 'quiet', words: `${message} ${hint}` }],
  );
}

/** Reads what is said aloud to the candidate: the question and its probes. */
function questionHints({ text, probes }: ItemBody): readonly Hint[] {
  const asked = Array.isArray(probes) ? probes.map(({ ask = '' }: Readonly<Record<string, string>>) => ask) : [];
  const found = (field: string, words: string) =>
    lintQuestion(words).map(({ severity, message }): Hint => ({
      field,
      tone: severity === 'must' ? 'bad' : 'warn',
      words: message,
    }));
  return [
    ...(typeof text === 'string' ? found('text', text) : []),
    ...asked.flatMap((words) => found('probes', words)),
  ];
}

function clockHints({ name, clockStarts, clockStops }: ItemBody): readonly Hint[] {
  const isOpen = (value: unknown) => typeof value !== 'string' || value.trim() === '';
  if (isOpen(name)) return [];
  const missing = (field: string, words: string): Hint => ({ field, tone: 'quiet', words });
  return [
    ...(isOpen(clockStarts)
      ? [missing('clockStarts', 'Say what starts the clock, or from which day it is counted.')]
      : []),
    ...(isOpen(clockStops) ? [missing('clockStops', 'Say what stops the clock, or to which day it is counted.')] : []),
  ];
}
