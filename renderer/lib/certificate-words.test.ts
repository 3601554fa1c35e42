import { expect, it } from 'vitest';

import { erasureCertificateSchema } from '#shared/domain/candidate/candidate-schema';
import { certificateWords } from './certificate-words';

it.each([
  {
    counts: { files: 2, scorecards: 1, backupsRewritten: 3 },
    words: 'One candidate with 2 files and 1 scorecard. 3 backups were rewritten.',
  },
  {
    counts: { files: 1, scorecards: 0, backupsRewritten: 0 },
    words: 'One candidate with 1 file and no scorecards. No backup held it.',
  },
  {
    counts: { files: 0, scorecards: 4, backupsRewritten: null },
    words:
      'One candidate with no files and 4 scorecards. The backups are still to be rewritten; the app goes on with it.',
  },
  {
    counts: { files: 0, scorecards: 1, backupsRewritten: 1, backupsLeft: ['a.db'] },
    words:
      'One candidate with no files and 1 scorecard. 1 backup was rewritten. Too damaged to be rewritten: a.db. Remove it from the folder of the backups yourself.',
  },
  {
    counts: { files: 0, scorecards: 1, backupsRewritten: 0, backupsLeft: ['a.db', 'b.db'] },
    words:
      'One candidate with no files and 1 scorecard. Too damaged to be rewritten: a.db, b.db. Remove them from the folder of the backups yourself.',
  },
])('says “$words”', ({ counts, words }) => {
  const id = '33333333-3333-4333-8333-333333333333';
  const certificate = erasureCertificateSchema.parse({ id, erasedAtMs: 0, searchTitle: 'VP', ...counts });
  expect(certificateWords(certificate)).toBe(words);
});
