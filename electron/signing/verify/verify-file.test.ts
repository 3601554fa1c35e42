import { beforeAll, describe, expect, it } from 'vitest';

import { sealedFile, type SealedFile } from '../../../tests/support/sealed-file';
import type { HeldRevision } from './known-root';
import { verifyFile } from './verify-file';

let sealed: SealedFile;
beforeAll(async () => {
  sealed = await sealedFile();
});

const check = (content: Uint8Array, more: Partial<Parameters<typeof verifyFile>[0]> = {}) =>
  verifyFile({
    fileName: 'agreement.pdf',
    content,
    roots: [{ fingerprint: sealed.fingerprint, standing: 'this-workspace' }],
    held: null,
    ...more,
  });

const heldAs = (changes: Partial<HeldRevision> = {}): HeldRevision => ({
  contentSha256: sealed.contentSha256,
  fileSha256: null,
  rootFingerprint: sealed.fingerprint,
  supersededBy: null,
  ...changes,
});

describe('a sealed file', () => {
  it('is intact, with everything in it named', async () => {
    const report = await check(sealed.file);

    expect(report).toMatchObject({
      verdict: 'intact',
      integrity: 'intact',
      reasons: [],
      document: { revisionId: sealed.record.revisionId, number: 1, closedAt: sealed.record.closedAt },
      seal: { isValid: true, isLast: true, coversWholeFile: true, problems: [] },
      root: { fingerprint: sealed.fingerprint, standing: 'this-workspace' },
      attachment: { sha256: sealed.contentSha256, printedSha256: sealed.contentSha256, isSame: true },
      notSigned: [],
      workspace: { holds: 'nothing', supersededBy: null },
    });
    expect(report.signatures.map(({ name, role, isValid }) => ({ name, role, isValid }))).toEqual(
      sealed.record.signatories.map(({ name, role }) => ({ name, role, isValid: true })),
    );
    expect(report.signatures[0]?.claimedAt).toBe('2026-11-03T16:00:00.000Z');
  });

  it('without a known root leaves open who sealed it, and says that nothing was changed', async () => {
    const report = await check(sealed.file, { roots: [] });

    expect(report).toMatchObject({ verdict: 'cannot-tell', integrity: 'intact', root: { standing: 'unknown' } });
    expect(report.reasons[0]).toContain('does not know the signing key');
  });

  it('is altered without its seal, whether or not the root is known', async () => {
    const unsealed = sealed.stages.at(-2) ?? new Uint8Array();

    for (const roots of [[], [{ fingerprint: sealed.fingerprint, standing: 'given' }] as const]) {
      const report = await check(unsealed, { roots });
      expect(report).toMatchObject({ verdict: 'altered', seal: null });
      expect(report.reasons).toEqual(['The seal is missing. It was never set, or it was cut off.']);
    }
  });

  it('names those who did not sign as the seal does', async () => {
    const [marketing, sales, witness] = sealed.record.signatories;
    const onPaper = [{ signatoryIds: [sales?.id ?? ''], fileSha256: 'ab'.repeat(32) }];
    const { file, root, fingerprint } = await sealedFile({
      root: sealed.root,
      signing: ({ id }) => id === marketing?.id,
      statement: { onPaper, declined: [witness?.id ?? ''] },
    });
    const report = await check(file);

    expect(fingerprint).toBe(sealed.fingerprint);
    expect(root).toBe(sealed.root);
    expect(report.verdict).toBe('intact');
    expect(report.notSigned).toEqual([
      { name: sales?.name, title: sales?.title, how: 'on-paper' },
      { name: witness?.name, title: witness?.title, how: 'declined' },
    ]);
  });
});

describe('what the workspace holds', () => {
  it.each([
    ['the same content', {}, 'same', 'intact'],
    ['another content', { contentSha256: 'ab'.repeat(32) }, 'different', 'altered'],
    ['another file', { fileSha256: 'ab'.repeat(32) }, 'different', 'altered'],
    ['another root', { rootFingerprint: 'ab'.repeat(32) }, 'different', 'altered'],
  ] as const)('%s', async (_what, changes, holds, verdict) => {
    const report = await check(sealed.file, {
      held: (id) => (id === sealed.record.revisionId ? heldAs(changes) : null),
    });

    expect(report).toMatchObject({ verdict, workspace: { holds } });
  });

  it('says which revision came after', async () => {
    const report = await check(sealed.file, { held: heldAs({ supersededBy: 2 }) });

    expect(report).toMatchObject({ verdict: 'intact', workspace: { holds: 'same', supersededBy: 2 } });
    expect(report.reasons[0]).toContain('Revision 2 of this agreement has been sealed since');
  });
});

describe('a file that is no sealed agreement', () => {
  const text = (content: string) => new TextEncoder().encode(content);

  it.each([
    ['nothing', new Uint8Array(), 'The file is empty.'],
    ['a text', text('Good morning'), 'This is no PDF.'],
    ['the beginning of a PDF', text('%PDF-1.7\n1 0 obj\n<<'), 'This PDF is not whole'],
    ['50 MB and more', new Uint8Array(52_428_801), 'It has more than 50 MB.'],
  ])('%s cannot be told anything about', async (_what, content, reason) => {
    const report = await check(content);

    expect(report).toMatchObject({ verdict: 'cannot-tell', integrity: 'unreadable', document: null, seal: null });
    expect(report.reasons[0]).toContain(reason);
  });
});
