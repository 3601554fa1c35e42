import { inTurns, median } from './statistics.mjs';

const module = (file) => import(`../${file}`);

/**
 * The sample's agreement as PDF: built with two signatures and the seal, one signature (its new key and certificate
 * included) and a check of the sealed file, all warm, each beside building the same PDF unsigned.
 */
export async function benchSigning(rounds = 9) {
  // Vite's runner ends before the check loads what it needs, so Node runs the sources as they are.
  await module('tests/support/storage/resolve-typescript.mjs');
  const { buildRevisionPdf } = await module('electron/exporting/revision/build-revision-pdf.ts');
  const { verifyFile } = await module('electron/signing/verify/verify-file.ts');
  const { drawnMark } = await module('tests/support/drawn-mark.ts');
  const { sealedFile, signedBy } = await module('tests/support/sealed-file.ts');

  const markOf = () => drawnMark(10);
  const { file, stages, root, fingerprint, ...frozen } = await sealedFile({ markOf });
  const roots = [{ fingerprint, certificate: root.rootCertificate, standing: 'given' }];
  const check = () => verifyFile({ fileName: 'sealed.pdf', content: file, roots, held: null });
  const { verdict, reasons } = await check();
  if (verdict !== 'intact') throw new Error(`the sealed file is ${verdict}: ${reasons.join(' ')}`);
  const signing = { signatory: frozen.record.signatories[0], root, frozen, mark: markOf() };

  const build = () => buildRevisionPdf(frozen);
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
    await against('agreement PDF, sealed', () => sealedFile({ root, markOf })),
    await against('one signature', () => signedBy(stages[0], signing)),
    await against('check of a sealed PDF', check),
  ];
}

async function timed(action) {
  const begin = performance.now();
  await action();
  return performance.now() - begin;
}
