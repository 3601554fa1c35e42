import { expect, it } from 'vitest';

import { signedRevision } from '../../../tests/support/signed-revision';
import { signedBlock } from './signed-block';
import type { SignedRevision } from './signed-revision';

const block = (signed: SignedRevision, locale = 'en-GB') =>
  signedBlock(signed, {
    statement: 'This agreement holds.',
    roleNames: { marketing: 'For marketing', sales: 'For sales', witness: 'Witness' },
    locale,
  });

it('says of each signatory what became of the line', () => {
  expect(block(signedRevision(5)).lines.map(({ mark }) => [mark?.status, mark?.picture === null])).toEqual([
    ['Drawn 22 Nov 2026, 11:08', false],
    ['Typed 22 Nov 2026, 08:08', false],
    ['Signed on paper', true],
    ['Declined 22 Nov 2026, 11:08', true],
    ['Not signed', true],
  ]);
});

it('still waits for who has not signed while it is open', () => {
  expect(block(signedRevision(5, 'open')).lines.at(-1)?.mark?.status).toBe('Not signed yet');
});

it.each([
  ['sealed', 'Revision 2, sealed 22 Nov 2026, 11:09. ', /Only the sealed PDF can be checked, and it proves neither/],
  ['open', 'Revision 2, closed 21 Nov 2026, 11:08, not sealed yet. ', /a copy of what is not sealed/],
  ['reopened', 'Revision 2, closed 21 Nov 2026, 11:08, then reopened: not sealed. ', /a copy of what is not sealed/],
] as const)('says of a revision that is %s what it is and what it proves', (state, standing, proof) => {
  const { evidence } = block(signedRevision(1, state));

  expect(evidence).toHaveLength(3);
  expect(evidence[0]).toBe(`${standing}Times are UTC, by this machine’s clock.`);
  expect(evidence[1]).toBe(
    `Content digest (SHA-256): ${Array.from({ length: 4 }, () => '3f2a 9b10 77c4 e01d').join(' ')}`,
  );
  expect(evidence[2]).toMatch(proof);
});

it('names whose time the clock had been set back before', () => {
  expect(block(signedRevision(2)).evidence[0]).toContain(
    'Times are UTC. Þórunn Weiß & “Søn” <Ltd>: by this machine’s clock, which had been set back 3 hours.',
  );
});

it('writes the days in the client’s locale', () => {
  expect(block(signedRevision(1), 'de-DE').lines[0]?.mark?.status).toBe('Drawn 22.11.2026, 11:08');
});
