import { writeSync } from 'node:fs';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import { openDatabase } from '../../../electron/db/connection';
import { caller } from '../storage-builders';
import { drillPassphrase, drillSigning, putDrillDraft } from './drill-signing';

/**
 * Closes, signs and seals one agreement after the other for as long as it lives, and acknowledges each step by a line
 * `id step`. What an earlier process left half done it finishes first.
 *
 * Arguments: database file; engagement id; `real` or `quick` pages and signatures; `honest`, or one of the controls that a
 * test must catch: `hasty` acknowledges before the step, `loose` writes without a transaction; ids that are half done.
 */
const [file = '', engagementId = '', tools = 'quick', manner = 'honest', halfDone = ''] = process.argv.slice(2);
const db = openDatabase(file);
const { handlers } = drillSigning(db, { isReal: tools === 'real', isLoose: manner === 'loose' });
const { signing, keys } = handlers;
await keys.unlock({ passphrase: drillPassphrase }, caller);

async function step(id: string, what: string, work: () => unknown): Promise<void> {
  if (manner === 'hasty') writeSync(1, `${id} ${what}\n`);
  await work();
  if (manner !== 'hasty') writeSync(1, `${id} ${what}\n`);
}

async function lead(id: string): Promise<void> {
  const agreementId = agreementIdSchema.parse(id);
  const room = async () => await signing.room({ agreementId }, caller);
  const { closing, rev } = await room();
  if (closing) {
    const about = { agreementId, expectedRev: rev, acceptedGaps: [], gapsAcceptedBy: '' };
    await step(id, 'closed', () => signing.close(about, caller));
  }
  const [revision] = (await room()).revisions;
  if (!revision || revision.state !== 'open') return;
  const revisionId = revisionIdSchema.parse(revision.id);
  const { contentSha256 } = revision;
  for (const { id: signatoryId } of revision.signatories.filter(({ state }) => state === 'waiting')) {
    const mark = { method: 'typed', text: 'Ada Reyes' } as const;
    const about = {
      revisionId,
      signatoryId,
      contentSha256,
      hasConsented: true as const,
      consentedLoosenings: [],
      mark,
    };
    await step(id, signatoryId, () => signing.sign(about, caller));
  }
  await step(id, 'sealed', () => signing.seal({ revisionId }, caller));
}

writeSync(1, 'ready\n');
for (const id of halfDone.split(',').filter((each) => each !== '')) await lead(id);
for (;;) {
  const id = putDrillDraft(db, engagementId);
  writeSync(1, `${id} begun\n`);
  await lead(id);
}
