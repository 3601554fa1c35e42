import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { sealField, signatureField } from '#shared/domain/signing/field-names';
import type { Mark } from '#shared/domain/signing/signature-schema';
import { buildRevisionPdf } from '../../electron/exporting/revision/build-revision-pdf';
import { pictureOf } from '../../electron/signing/ink/picture-of';
import { signField } from '../../electron/signing/pdf/sign-field';
import { issueSignatory, sealIdentity } from '../../electron/signing/pki/identities';
import type { RootKeys } from '../../electron/signing/pki/root-keys';
import type { FrozenRevision } from './revision-builder';

type Signatory = RevisionRecord['signatories'][number];

interface Signing {
  readonly revision: FrozenRevision;
  readonly root: RootKeys;
  readonly atMs: number;
  /** How each signs, in the order of the record. */
  readonly markOf: (signatory: Signatory, index: number) => Mark;
}

/** The file with the signature of the signatory at `index`. */
export async function signNext(pdf: Uint8Array, signing: Signing, index: number): Promise<Uint8Array> {
  const { revision, root, atMs, markOf } = signing;
  const { revisionId, signatories, consentText: reason } = revision.record;
  const signatory = signatories[index];
  if (!signatory) throw new Error(`there is no signatory ${index}`);
  const { id, name, title } = signatory;
  const identity = await issueSignatory({ root, name, title, revisionId, nowMs: atMs });
  const picture = pictureOf(markOf(signatory, index));
  const lines = [title, 'Signed on this machine, 3 December 2026, 16:42, by its own clock'];
  return await signField(pdf, { field: signatureField(id), identity, name, reason, atMs, picture, lines });
}

/** A revision's file after each step: as it was laid out, after each signature, and sealed at the end. */
export async function signedSteps(signing: Signing): Promise<Uint8Array[]> {
  const { revision, root, atMs } = signing;
  const { revisionId, signatories } = revision.record;
  const steps = [await buildRevisionPdf(revision)];
  const last = () => steps.at(-1) ?? new Uint8Array();
  for (const index of signatories.keys()) steps.push(await signNext(last(), signing, index));
  const signed = signatories.map(({ id }) => id);
  const of = { revisionId, contentSha256: revision.contentSha256 };
  const statement = JSON.stringify({ format: 'rapport-seal', ...of, signed, onPaper: [], declined: [] });
  const seal = {
    field: sealField,
    name: 'Sealed',
    reason: 'Sealed',
    lines: ['Signed by all'],
    picture: null,
    statement,
  };
  steps.push(await signField(last(), { ...seal, identity: await sealIdentity(root), atMs }));
  return steps;
}

/** A wave across a pad of 600 x 200 in so many strokes. */
export function drawnMark(strokeCount: number, pointsEach = 25): Mark {
  const total = strokeCount * pointsEach;
  const strokes = Array.from({ length: strokeCount }, (_, stroke) =>
    Array.from({ length: pointsEach }, (__, point) => {
      const at = (stroke * pointsEach + point) / total;
      return { x: 20 + at * 560, y: 100 + 70 * Math.sin(at * 40), pressure: 0.5, timeMs: at * 4_000 };
    }),
  );
  return { method: 'drawn', width: 600, height: 200, strokes };
}
