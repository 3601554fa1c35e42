import type { z } from 'zod';

import { AppError } from '#shared/kernel/errors';
import { sha256 } from '../db/digest';

/** What a damaged text belongs to, for the user. */
const others = {
  agreement: 'agreements',
  search: 'searches',
  kit: 'kits',
  candidate: 'candidates',
  interview: 'interviews',
  debrief: 'debriefs',
  calibration: 'calibration sessions',
  certificate: 'certificates',
  revision: 'revisions',
  amendment: 'amendments',
  'library item': 'library items',
  review: 'reviews',
  pulse: 'pulses',
  'sorting test': 'sorting tests',
} as const;

/** A text and the digest that proves on reading that it is what was saved. */
export interface StoredText {
  readonly json: string;
  readonly sha256: string;
}

export function toStoredText(value: unknown): StoredText {
  const json = JSON.stringify(value);
  return { json, sha256: sha256(json) };
}

/**
 * What was saved, checked against its digest and its schema.
 *
 * @throws {AppError} STORAGE if it is no longer what was saved, or no longer what the app can read.
 */
export function fromStoredText<T extends z.ZodType>(
  schema: T,
  stored: StoredText,
  what: keyof typeof others = 'agreement',
): z.output<T> {
  if (sha256(stored.json) !== stored.sha256) throw damagedText(what);
  const parsed = schema.safeParse(JSON.parse(stored.json));
  if (!parsed.success) throw damagedText(what);
  return parsed.data;
}

/** What was read, or `instead` where its stored text is damaged: what stands beside it in a list is not affected. */
export function unlessDamaged<T, Instead>(read: () => T, instead: Instead): T | Instead {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'STORAGE') return instead;
    throw cause;
  }
}

function damagedText(what: keyof typeof others): AppError {
  return new AppError(
    'STORAGE',
    `The stored text of this ${what} is damaged: it is not what was saved. Your other ${others[what]} are not affected. ` +
      'Open Backups and restore the newest one that was made before the damage.',
  );
}
