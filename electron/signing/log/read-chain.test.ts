import { expect, it } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { auditKinds } from '#shared/domain/signing/audit-schema';
import { toCanonicalText } from '../revisions/canonical-text';
import { readChain, type LogRow } from './read-chain';

const agreementId = agreementIdSchema.parse('11111111-1111-4111-8111-111111111111');

/** A log of as many lines, one of each kind. */
function chain(length: number): LogRow[] {
  const rows: LogRow[] = [];
  for (let position = 1; position <= length; position += 1) {
    const { json, sha256 } = toCanonicalText({
      agreementId,
      position,
      kind: auditKinds[(position - 1) % auditKinds.length],
      atMs: position,
      clockWentBackMs: null,
      revisionId: null,
      signatoryId: null,
      subjectSha256: null,
      detail: '',
      previous: rows.at(-1)?.entry_sha256 ?? null,
    });
    rows.push({ position, entry_json: json, entry_sha256: sha256 });
  }
  return rows;
}
const endOf = (rows: readonly LogRow[]) => rows.at(-1) ?? null;

it.each([0, 1, 2, 12])('reads a whole log of %i lines without a word', (length) => {
  const rows = chain(length);

  expect(readChain(agreementId, rows, endOf(rows))).toMatchObject({ entries: { length }, problems: [] });
});

const five = chain(5);
const [one, two, three, four, fifth] = five as [LogRow, LogRow, LogRow, LogRow, LogRow];
const end = endOf(five);

it.each([
  ['a line is gone', [one, two, four, fifth], end, ['Line 3 of the log is missing.']],
  ['two lines are gone', [one, four, fifth], end, ['Lines 2 to 3 of the log are missing.']],
  ['the first line is gone', [two, three, four, fifth], end, ['Line 1 of the log is missing.']],
  ['the end is gone', [one, two, three], end, ['The log ends with line 3, but 5 were written.']],
  ['all of it is gone', [], end, ['The log ends with line 0, but 5 were written.']],
  ['the mark of its end is gone', five, null, ['The mark of where the log ends is missing.']],
  ['there are more lines than were written', five, three, ['The log has more lines than the 3 that were written.']],
  [
    'a line is changed',
    [one, { ...two, entry_json: two.entry_json.replace('"atMs":2', '"atMs":3') }, three, four, fifth],
    end,
    ['Line 2 of the log is not what was written.'],
  ],
  [
    'a line is no JSON',
    [one, { ...two, entry_json: '{' }, three, four, fifth],
    end,
    ['Line 2 of the log is not what was written.'],
  ],
  [
    'lines stand in each other’s place',
    [one, { ...three, position: 2 }, { ...two, position: 3 }, four, fifth],
    end,
    [
      'Line 2 of the log is not what was written.',
      'Line 3 of the log is not what was written.',
      'Line 4 of the log does not follow line 3 as it stands now.',
    ],
  ],
])('says where it breaks when %s', (_what, rows, mark, problems) => {
  expect(readChain(agreementId, rows, mark).problems).toEqual(problems);
});

it('says where a line was changed with its digest: the next one does not follow it', () => {
  const json = two.entry_json.replace('"atMs":2', '"atMs":3');
  const { sha256 } = toCanonicalText(JSON.parse(json));
  const rows = [one, { position: 2, entry_json: json, entry_sha256: sha256 }, three, four, fifth];

  expect(readChain(agreementId, rows, end).problems).toEqual([
    'Line 3 of the log does not follow line 2 as it stands now.',
  ]);
});

it('says when the last line was changed with its digest: the mark of the end is another', () => {
  const json = fifth.entry_json.replace('"atMs":5', '"atMs":6');
  const { sha256 } = toCanonicalText(JSON.parse(json));

  const { problems } = readChain(
    agreementId,
    [...five.slice(0, 4), { ...fifth, entry_json: json, entry_sha256: sha256 }],
    end,
  );

  expect(problems).toEqual(['Line 5 of the log is not the last one written.']);
});

it('takes no line of another agreement', () => {
  const other = '22222222-2222-4222-8222-222222222222';

  expect(readChain(other, [one], one).problems).toEqual(['Line 1 of the log is not what was written.']);
});
