import { expect, it } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { stageIds } from '#shared/domain/agreement/stage-ids';
import { createJobSource } from '../../electron/jobs/job-source';
import { prepareAgreementExport } from '../../electron/jobs/agreement-exports';
import { readyDocument } from '../support/agreement-builder';
import { openSession } from '../support/open-session';

const secret = 'Mind the CFO 4711';

const keptForOneself = facilitationSchema.parse({
  stages: Object.fromEntries(stageIds.map((stage) => [stage, { privateNotes: secret }])),
  rehearsals: [{ id: 'dispute-1', title: secret, facts: secret, decides: secret, wasClear: 'no', note: secret }],
  scripts: { terminology: { itemId: 'script-1', name: secret, opening: secret, questions: [secret] } },
});

const kinds = ['export-deck', 'export-draft-pdf', 'export-markdown', 'export-handout', 'export-agreement'] as const;

it.each(kinds)('nothing the facilitator keeps for themselves is handed to %s', async (kind) => {
  const { api, session } = openSession();
  const { id: engagementId } = await api.engagements.create({ name: 'Acme' });
  const created = await api.agreements.create({ engagementId, title: 'Our SLA' });
  const draft = { document: readyDocument(), facilitation: keptForOneself };
  await api.agreements.save({ id: created.id, expectedRev: created.rev, draft });
  expect(JSON.stringify(await api.agreements.get({ id: created.id }))).toContain(secret);

  const agreementId = agreementIdSchema.parse(created.id);
  const loaded = createJobSource(session, Date.now).load(agreementId);
  const request = kind === 'export-deck' ? { kind, agreementId, layout: 'standard' as const } : { kind, agreementId };
  const { work } = prepareAgreementExport(request, loaded);

  expect(JSON.stringify(work)).toContain(readyDocument().terms[0]?.entryTest);
  expect(JSON.stringify(work)).not.toContain(secret);
});
