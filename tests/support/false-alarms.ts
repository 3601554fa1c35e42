import fc from 'fast-check';

import { cleanText } from '#shared/kernel/text';
import { verifyFile } from '../../electron/signing/verify/verify-file';
import { newRoot, sealedFile } from './sealed-file';
import { smallAgreement } from './small-agreement';

const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map(cleanText)
  .filter((text) => text.trim() !== '');
const any = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanText),
  names: fc.uniqueArray(name, { minLength: 2, maxLength: 2, selector: (text) => text.trim().toLowerCase() }),
  number: fc.integer({ min: 1, max: 400 }),
  closedAtMs: fc.integer({ min: 0, max: Date.UTC(2060, 0, 1) }),
});

/** Seals so many different agreements, in any script. @returns what is said against those that are not intact */
export async function falseAlarms(count: number, seed = 20_261_122): Promise<string[]> {
  const root = await newRoot();
  const alarms: string[] = [];
  for (const { title, names, number, closedAtMs } of fc.sample(any, { numRuns: count, seed })) {
    const [marketing = '', sales = ''] = names;
    const changes = { number, closedAt: new Date(closedAtMs).toISOString() };
    const { file, fingerprint } = await sealedFile({
      root,
      source: smallAgreement({ title, marketing, sales }),
      changes,
    });
    const roots = [{ fingerprint, standing: 'given' }] as const;
    const { verdict, reasons } = await verifyFile({ fileName: 'agreement.pdf', content: file, roots, held: null });
    if (verdict !== 'intact') alarms.push(JSON.stringify({ title, names, number, closedAtMs, reasons }));
  }
  return alarms;
}
