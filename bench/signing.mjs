// Vite's runner ends before the check loads what it needs; Node runs the sources as they are.
import '../tests/support/storage/resolve-typescript.mjs';

import { inTurns, median } from './statistics.mjs';

const module = (file) => import(`../${file}`);

/**
 * The sample's agreement as PDF: built with two signatures and the seal, one signature (its new key and certificate
 * included) and a check of the sealed file, all warm, each beside building the same PDF unsigned.
 */
export async function benchSigning(rounds = 9) {
  const { buildRevisionPdf } = await module('electron/exporting/revision/build-revision-pdf.ts');
  const { createRoot } = await module('electron/signing/pki/create-root.ts');
  const { fingerprintOf } = await module('electron/signing/pki/fingerprint.ts');
  const { verifyFile } = await module('electron/signing/verify/verify-file.ts');
  const { drawnMark, signNext, signedSteps } = await module('tests/support/signed-pdf.ts');
  const { frozenRevision } = await module('tests/support/revision-builder.ts');
  const { sampleAgreement } = await module('tests/support/sample-agreement.ts');

  const atMs = Date.now();
  const keys = await createRoot({ organisation: 'Bench', nowMs: atMs });
  const rootFingerprint = fingerprintOf(keys.rootCertificate);
  const revision = frozenRevision(sampleAgreement(), { rootFingerprint });
  const signing = { revision, root: keys, atMs, markOf: () => drawnMark(10) };
  const steps = await signedSteps(signing);
  const roots = [{ fingerprint: rootFingerprint, certificate: keys.rootCertificate, standing: 'given' }];
  const check = () => verifyFile({ fileName: 'sealed.pdf', content: steps.at(-1), roots, held: null });
  const { verdict, reasons } = await check();
  if (verdict !== 'intact') throw new Error(`the sealed file is ${verdict}: ${reasons.join(' ')}`);

  const build = () => buildRevisionPdf(revision);
  const against = async (name, action) => {
    await action();
    await build();
    const [times, unsigned] = await inTurns(
      rounds,
      () => timed(action),
      () => timed(build),
    );
    return { name, value: median(times), against: 'same PDF unsigned', baseline: median(unsigned), unit: 'ms' };
  };
  return [
    await against('agreement PDF, sealed', () => signedSteps(signing)),
    await against('one signature', () => signNext(steps[0], signing, 0)),
    await against('check of a sealed PDF', check),
  ];
}

async function timed(action) {
  const begin = performance.now();
  await action();
  return performance.now() - begin;
}
