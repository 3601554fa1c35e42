import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { verificationReportSchema } from '#shared/domain/signing/verification-schema';
import { verifyFile } from '../../electron/signing/verify/verify-file';
import { sealedFile, type SealedFile } from '../support/sealed-file';
import { smallAgreement } from '../support/small-agreement';

let sealed: SealedFile;
beforeAll(async () => {
  sealed = await sealedFile({ source: smallAgreement() });
});

const check = async (content: Uint8Array) => {
  const roots = [{ fingerprint: sealed.fingerprint, standing: 'given' }] as const;
  return verificationReportSchema.parse(await verifyFile({ fileName: 'x.pdf', content, roots, held: null }));
};

/** A cut, a deleted or repeated stretch, or strange bytes put in or over; positions as shares of the length. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const strange = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 64 }),
  fc
    .constantFrom('<<', '>>', '[', '(', ')', 'endobj', 'stream\n', '1 0 obj', 'xref\n', '%%EOF', '0 R', '/Type/Sig')
    .map((text) => Buffer.from(text, 'latin1')),
);
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), from: share }),
  fc.record({ kind: fc.constantFrom('delete', 'repeat'), from: share, length: fc.nat(5_000) }),
  fc.record({ kind: fc.constantFrom('insert', 'overwrite'), from: share, bytes: strange }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(file: Uint8Array, change: Mutation): Uint8Array {
  const from = Math.floor(change.from * (file.length - 1));
  const [head, tail] = [file.subarray(0, from), file.subarray(from)];
  if (change.kind === 'cut') return head;
  if (!('bytes' in change)) {
    const piece = tail.subarray(0, change.length + 1);
    return change.kind === 'delete'
      ? Buffer.concat([head, tail.subarray(piece.length)])
      : Buffer.concat([head, piece, tail]);
  }
  const rest = change.kind === 'insert' ? tail : tail.subarray(change.bytes.length);
  return Buffer.concat([head, change.bytes, rest]);
}

describe('a file that somebody broke on purpose', () => {
  it('is reported on, whatever was done to it, and is not intact', async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const file = mutated(sealed.file, change);
        fc.pre(Buffer.compare(file, sealed.file) !== 0);
        expect((await check(file)).verdict).not.toBe('intact');
      }),
      { numRuns: 500 },
    );
  });

  const text = (content: string) => Buffer.from(content, 'latin1');
  const repeated = (piece: string, times: number) => text(piece.repeat(times));
  it.each([
    ['50 MB of zeros', new Uint8Array(50 * 1024 * 1024)],
    ['50 MB of beginnings of objects', repeated('1 0 obj\n', 6_500_000)],
    ['50 MB of open brackets', repeated('[', 52_428_800)],
    ['20 MB of objects that open strings', repeated('1 0 obj\n(', 2_300_000)],
    ['20 MB of blanks', repeated(' ', 20_000_000)],
    ['10 MB of line ends', text(`%PDF-1.7\n${'\n'.repeat(10_000_000)}`)],
    ['a seal’s name and 30 MB of open dictionaries', repeated('/RapportSeal 1 0 obj\n<</A', 1_300_000)],
    ['a list of 40 MB', text(`%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n[${'1 '.repeat(20_000_000)}]\nendobj\n`)],
    ['a number of a million digits', text(`%PDF-1.7\n1 0 obj\n${'9'.repeat(1_000_000)}\nendobj\n/RapportSeal`)],
  ])('%s: answered in a few seconds', async (_what, content) => {
    const startMs = performance.now();
    const report = await check(content);

    expect(report.verdict).not.toBe('intact');
    expect(performance.now() - startMs).toBeLessThan(10_000);
  });

  it('a page that inflates to a flood is not inflated', async () => {
    const { deflateSync } = await import('node:zlib');
    const flood = deflateSync(new Uint8Array(200_000_000), { level: 9 });
    const head = `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Length ${flood.length}/Filter/FlateDecode>>\nstream\n`;
    const catalog =
      '\nendstream\nendobj\n2 0 obj\n<</Names<</EmbeddedFiles<</Names[(agreement.json) 3 0 R]>>>>>>\nendobj\n' +
      '3 0 obj\n<</EF<</F 1 0 R>>>>\nendobj\n';
    const body = Buffer.concat([text(head), flood, text(catalog)]);
    const offset = (mark: string) => String(body.indexOf(mark)).padStart(10, '0');
    const table = ['1 0 obj', '2 0 obj', '3 0 obj'].map((mark) => `${offset(mark)} 00000 n \n`).join('');
    const end = `xref\n0 4\n0000000000 65535 f \n${table}trailer\n<</Size 4/Root 2 0 R>>\nstartxref\n${body.length}\n%%EOF`;
    const report = await check(Buffer.concat([body, text(end)]));

    expect(report).toMatchObject({ verdict: 'altered', attachment: null });
    expect(report.reasons).toContain('The attached agreement is missing.');
  });
});
