import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { WorkshopDraft } from '#shared/domain/agreement/agreement-schema';
import type { Sample } from '#shared/domain/playbook/sample-schema';
import type { Mark } from '#shared/domain/signing/signature-schema';
import type { Caller } from '#shared/ipc/caller';
import { createClient } from '#shared/ipc/client';
import type { Api, ApiHandlers } from '#shared/ipc/contract';
import { readCompany } from '../../../electron/content/sample';
import { appMigrations } from '../../../electron/db/app-migrations';
import { openDatabase } from '../../../electron/db/connection';
import { migrate } from '../../../electron/db/migrate';
import { previewDeck } from '../../../electron/exporting/deck/preview-deck';
import { noOutsideFiles } from '../../../electron/hiring/candidates/outside-files';
import { dispatch } from '../../../electron/ipc/dispatch';
import { createDataHandlers, putSampleBack } from '../../../electron/workspace/create-data-handlers';
import { drawnMark } from './handwriting';
import { publicParts } from './public-parts';
import { amendment, asFirstSigned, pilotId, times } from './story';
import { turns, type Stroke } from './turns';

/**
 * Closes, signs, seals, amends and seals again the sample company's pilot through the app's own calls, throws the keys
 * away, and writes what anybody may know of it.
 *
 * Argument: the file to write.
 */
const [file = ''] = process.argv.slice(2);
const caller: Caller = { window: 'command-line', windowId: 0, seat: null };
let now = times.written;
const nowMs = () => Date.parse(now);

const company = readCompany();
const amended = draftOf(company);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-sealing-'));
try {
  const db = openDatabase(path.join(folder, 'rapport.db'));
  migrate(db, appMigrations);
  putSampleBack(db, withDraft({ ...amended, document: asFirstSigned(amended.document) }), nowMs());
  const handlers = createDataHandlers({
    db,
    chooseLogo: async () => null,
    readSample: () => company,
    previewDeck: (client, document, layout) => previewDeck({ client, document, layout }),
    outsideFiles: noOutsideFiles,
    newId: countedIds(),
    nowMs,
  });
  const all = handlers as unknown as ApiHandlers;
  await sealTwice(createClient({ call: (callPath, input) => dispatch(all, { path: callPath, input, caller }) }));
  const sealed = publicParts(db, pilotId);
  db.close();
  fs.writeFileSync(file, `${JSON.stringify(sealed, null, 2)}\n`);
  const fingerprint = createHash('sha256').update(Buffer.from(sealed.root.certificate, 'base64')).digest('hex');
  console.log(`Wrote ${file}, ${fs.statSync(file).size} bytes. Fingerprint of its root:\n${fingerprint}`);
} finally {
  // The keys are in that folder alone, behind a passphrase that is forgotten with this process.
  fs.rmSync(folder, { recursive: true, force: true });
}

async function sealTwice(api: Api): Promise<void> {
  now = times.keysMade;
  await api.settings.update({ facilitatorName: amended.document.setup.facilitator });
  await api.keys.create({ passphrase: randomBytes(32).toString('base64') });
  await closeSignAndSeal(api, times.february, turns.february);
  now = times.amendmentBegun;
  const { rev } = await api.signing.beginAmendment({ agreementId: pilotId });
  const saved = await api.agreements.save({ id: pilotId, expectedRev: rev, draft: amended });
  assert.equal(saved.kind, 'saved');
  await api.signing.saveAmendment({ agreementId: pilotId, amendment });
  await closeSignAndSeal(api, times.may, turns.may);
}

async function closeSignAndSeal(
  { signing }: Api,
  { closed, signed, sealed }: (typeof times)['february'],
  drawn: readonly Stroke[],
): Promise<void> {
  now = closed;
  const { rev, closing } = await signing.room({ agreementId: pilotId });
  assert.deepEqual([closing?.blockers, closing?.gaps], [[], []]);
  const nothingMissing = { gapsAcceptedBy: '', acceptedGaps: [] };
  const { revisions } = await signing.close({ agreementId: pilotId, expectedRev: rev, ...nothingMissing });
  const [revision] = revisions;
  assert.ok(revision);
  const { id: revisionId, contentSha256 } = revision;
  for (const { id: signatoryId, at, how } of signed) {
    now = at;
    const { loosenings, signatory } = await signing.sheet({ revisionId, signatoryId });
    const mark: Mark = how === 'drawn' ? drawnMark(drawn) : { method: 'typed', text: signatory.name };
    const consentedLoosenings = loosenings.map(({ id }) => id);
    await signing.sign({ revisionId, signatoryId, contentSha256, hasConsented: true, consentedLoosenings, mark });
  }
  now = sealed;
  const { status, log } = await signing.seal({ revisionId });
  assert.deepEqual([status, log.problem], ['sealed', null]);
}

function draftOf({ agreements }: Sample): WorkshopDraft {
  const pilot = agreements.find(({ id }) => id === pilotId);
  assert.ok(pilot);
  return pilot.draft;
}

function withDraft(draft: WorkshopDraft): Sample {
  const agreements = company.agreements.map((agreement) =>
    agreement.id === pilotId ? { ...agreement, draft } : agreement,
  );
  return { ...company, agreements };
}

/** The same ids each time. */
function countedIds(): () => string {
  let count = 0;
  return () => {
    const hex = createHash('sha256')
      .update(`sealed sample ${(count += 1)}`)
      .digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `a${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  };
}
