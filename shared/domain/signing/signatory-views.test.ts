import { expect, it } from 'vitest';

import { rowIdSchema } from '../../kernel/ids';
import { signatorySchema } from '../agreement/setup-schema';
import { revisionIdSchema } from './revision-schema';
import { signatoryViews, stillToSign, whyNotSeal, type Steps } from './signatory-views';

const revisionId = revisionIdSchema.parse('11111111-1111-4111-8111-111111111111');
const contentSha256 = 'a'.repeat(64);
const signatories = [
  { id: 'm', name: 'Ada', title: 'CMO', role: 'marketing' },
  { id: 's', name: 'Bo', title: '', role: 'sales' },
  { id: 'w', name: 'Cleo', title: 'CEO', role: 'witness' },
].map((signatory) => signatorySchema.parse(signatory));

const by = { revisionId, contentSha256, atMs: 5, clockWentBackMs: null };
const signed = (signatoryId: string): Steps['signatures'][number] => ({
  ...by,
  signatoryId,
  name: '',
  title: '',
  role: 'witness',
  consentText: '',
  consentedLoosenings: [rowIdSchema.parse('x')],
  mark: { method: 'typed', text: 'A' },
  picture: { width: 1, height: 1, path: '', look: 'fill', penWidth: 0 },
  certificate: '',
});
const declined = (signatoryId: string) => ({ ...by, signatoryId, name: '', reason: 'No' });
const onPaper = (...signatoryIds: string[]): Steps['papers'][number] => ({
  ...by,
  paperId: '22222222-2222-4222-8222-222222222222',
  signatoryIds,
  fileName: 'page.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
  fileSha256: contentSha256,
});
const nothing: Steps = { signatures: [], declines: [], papers: [] };
const views = (steps: Partial<Steps>) => signatoryViews({ signatories }, { ...nothing, ...steps });

it('shows each signatory as they stand, in the order of the record', () => {
  const shown = views({ signatures: [signed('m')], declines: [declined('w')], papers: [onPaper('s')] });

  expect(shown.map(({ name, state, method, atMs, reason }) => [name, state, method, atMs, reason])).toEqual([
    ['Ada', 'signed', 'typed', 5, null],
    ['Bo', 'on-paper', null, 5, null],
    ['Cleo', 'declined', null, 5, 'No'],
  ]);
  expect(shown.map(({ isRequired, consentedLoosenings }) => [isRequired, consentedLoosenings])).toEqual([
    [true, ['x']],
    [true, []],
    [false, []],
  ]);
});

it('shows a scan as a signature on paper, never with a picture or a method', () => {
  const [, bo] = views({ papers: [onPaper('s')] });

  expect(bo).toMatchObject({ state: 'on-paper', picture: null, method: null });
});

it.each([
  ['nobody has signed', {}, 'Ada and Bo have still to sign.', ['Ada', 'Bo']],
  ['one has', { signatures: [signed('m')] }, 'Bo has still to sign.', ['Bo']],
  ['both have, one on paper', { signatures: [signed('m')], papers: [onPaper('s')] }, null, []],
  ['the witness declined', { signatures: [signed('m'), signed('s')], declines: [declined('w')] }, null, []],
  ['a leader declined', { declines: [declined('s')] }, 'Bo declined to sign. Reopen', ['Ada']],
])('says what an open revision waits for when %s', (_what, steps, why, names) => {
  const shown = views(steps);
  const told = whyNotSeal('open', shown);

  if (why === null) expect(told).toBeNull();
  else expect(told).toContain(why);
  expect(stillToSign(shown)).toEqual(names);
});

it('waits for nothing once it is sealed, and can never be sealed once it is reopened', () => {
  expect(whyNotSeal('sealed', views({}))).toBeNull();
  expect(whyNotSeal('reopened', views({ signatures: [signed('m'), signed('s')] }))).toContain('was reopened');
});
