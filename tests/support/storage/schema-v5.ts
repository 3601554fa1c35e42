import { createHash } from 'node:crypto';

import { schemaV4 } from './schema-v4';
import { tablesV5 } from './schema-v5-tables';

// A workspace as version 5 wrote it, on top of version 4: a pulse, numbers written blind, sorted leads, a review.

const idOf = (kind: string, index: number) => `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const stored = (value: unknown) => {
  const json = JSON.stringify(value);
  return `${quoted(json)}, ${quoted(createHash('sha256').update(json).digest('hex'))}`;
};

const agreementId = idOf('a', 20);
const sides = ['marketing', 'sales'] as const;
/** Three sheets of each side on one statement. */
const answers = sides.flatMap((side, at) =>
  [2, 3, 4].map(
    (value) => `('${idOf('b', at * 10 + value)}', '${idOf('b', 1)}', '${side}', 'pulse-respect', ${value})`,
  ),
);
const statement = {
  id: 'pulse-respect',
  version: 1,
  theme: 'respect',
  statement: 'The other side’s work is respected here.',
  isReversed: false,
  whenLow: 'What happened?',
};

/** SQL that makes such a file: what version 4 held, and a workshop day of its first agreement. */
export const schemaV5 = `
  ${schemaV4}
  ${tablesV5}
  INSERT INTO pulse_rounds VALUES ('${idOf('b', 1)}', '${agreementId}', '2026-11-12', ${stored([statement])});
  INSERT INTO pulse_answers VALUES ${answers.join(',\n')};
  INSERT INTO gap_numbers VALUES
    ('${agreementId}', 'gap-1', 'marketing', 'How many leads?', 'leads', 9000, '${'a'.repeat(32)}', '${'b'.repeat(64)}', 1700000000000),
    ('${agreementId}', 'gap-1', 'sales', 'How many leads?', 'leads', 0, '${'c'.repeat(32)}', '${'d'.repeat(64)}', 1700000000001);
  PRAGMA user_version = 5;
`;
