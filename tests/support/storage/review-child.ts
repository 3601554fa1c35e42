import { writeSync } from 'node:fs';

import { reviewDocumentSchema, reviewIdSchema } from '#shared/domain/review/review-schema';
import { openDatabase } from '../../../electron/db/connection';
import { createReviewRepository } from '../../../electron/reviews/review-repository';

/**
 * Writes in one review for as long as it lives and acknowledges each save by a line `rev`.
 *
 * Arguments: database file; review id; the revision it begins on.
 */
const [file = '', id = '', rev = '0'] = process.argv.slice(2);
const reviews = createReviewRepository(openDatabase(file));
const period = { from: '2026-01-01', to: '2026-04-01' };

writeSync(1, 'ready\n');
for (let expectedRev = Number(rev); ; expectedRev += 1) {
  const document = reviewDocumentSchema.parse({ period, summary: `save ${expectedRev + 1}` });
  if (!reviews.save(reviewIdSchema.parse(id), document, { expectedRev, nowMs: Date.now() })) {
    throw new Error(`the save on ${expectedRev} was refused`);
  }
  writeSync(1, `${expectedRev + 1}\n`);
}
