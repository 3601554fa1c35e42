import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

import { sealField, signatureField } from '#shared/domain/signing/field-names';
import type { Signatory } from '#shared/domain/agreement/setup-schema';
import { issueSignatory, sealIdentity } from '../../../electron/signing/pki/identities';
import { signField } from '../../../electron/signing/pdf/sign-field';
import { sealed, sealedAtMs, sealedFile, signedBy, statementOf, type SealedFile } from '../sealed-file';
import { signedWith } from './signed-with';
import { before, laidOut, otherRevisionId, type Forgery, type Workshop } from './forger';
import * as edits from './increments';
import { withUpdate } from './increments';

const signatoryAt = ({ record }: SealedFile, index: number): Signatory => {
  const signatory = record.signatories[index];
  if (!signatory) throw new Error('there is no such signatory');
  return signatory;
};
const sealAgain = (file: Uint8Array, { file: frozen, root }: Workshop) =>
  sealed(file, { root, statement: statementOf(frozen) });
const signWith = async (
  file: Uint8Array,
  { field, name, identity }: { field: string; name: string; identity: Parameters<typeof signField>[1]['identity'] },
) => signField(file, { field, name, identity, reason: '', atMs: sealedAtMs, picture: null, lines: [] });

/** Everybody signs these pages and they are sealed, by whoever has the keys. */
async function signAll(pages: Uint8Array, workshop: Workshop, frozen: SealedFile = workshop.file): Promise<Uint8Array> {
  let file = pages;
  for (const signatory of frozen.record.signatories) {
    file = await signedBy(file, { signatory, root: workshop.root, frozen });
  }
  return await sealed(file, { root: workshop.root, statement: statementOf(frozen) });
}

const edited = (what: string, edit: edits.Edit): Forgery => ({
  what: `${what} between the signatures and the seal`,
  make: async (workshop) => sealAgain(await withUpdate(before(workshop.file, 1), edit), workshop),
});

const signedTogether = (what: string, edit: edits.Edit): Forgery => ({
  what: `${what} in the very update that signs`,
  make: async (workshop) => {
    const { file } = workshop;
    const signed = await signedWith(before(file, 2), { signatory: signatoryAt(file, 2), frozen: file, edit });
    return sealAgain(signed, workshop);
  },
});

/** What takes keys: of the workspace itself, or of a root of the forger's own. */
export const keyholderForgeries: readonly Forgery[] = [
  {
    what: 'all of it made again with another root',
    verdict: 'cannot-tell',
    make: async ({ foreignRoot }) => (await sealedFile({ root: foreignRoot })).file,
  },
  {
    what: 'made with another root, but naming this one',
    make: async ({ foreignRoot, file }) =>
      (await sealedFile({ root: foreignRoot, changes: { rootFingerprint: file.fingerprint } })).file,
  },
  {
    what: 'sealed with another root',
    make: ({ file, foreignRoot }) => sealed(before(file, 1), { root: foreignRoot, statement: statementOf(file) }),
  },
  {
    what: 'one signature with another root',
    make: async (workshop) => {
      const { file, foreignRoot } = workshop;
      const signatory = signatoryAt(file, 2);
      return sealAgain(await signedBy(before(file, 2), { signatory, root: foreignRoot, frozen: file }), workshop);
    },
  },
  {
    what: 'sealed with a signatory’s key',
    make: async ({ file, root }) => {
      const { name, title } = signatoryAt(file, 0);
      const { revisionId } = file.record;
      const identity = await issueSignatory({ root, name, title, revisionId, nowMs: sealedAtMs });
      return await signField(before(file, 1), {
        field: sealField,
        identity,
        name: 'Rapport seal',
        reason: '',
        atMs: sealedAtMs,
        picture: null,
        lines: [],
        statement: JSON.stringify(statementOf(file)),
      });
    },
  },
  {
    what: 'a signature with the seal’s key',
    make: async (workshop) => {
      const { id, name } = signatoryAt(workshop.file, 2);
      const identity = await sealIdentity(workshop.root);
      return sealAgain(
        await signWith(before(workshop.file, 2), { field: signatureField(id), name, identity }),
        workshop,
      );
    },
  },
  {
    what: 'one in another’s field',
    make: async (workshop) => {
      const { file, root } = workshop;
      const field = signatureField(signatoryAt(file, 2).id);
      const signed = await signedBy(before(file, 2), { signatory: signatoryAt(file, 0), root, frozen: file, field });
      return sealAgain(signed, workshop);
    },
  },
  {
    what: 'a certificate of another revision',
    make: async (workshop) => {
      const { id, name, title } = signatoryAt(workshop.file, 2);
      const { root } = workshop;
      const identity = await issueSignatory({ root, name, title, revisionId: otherRevisionId, nowMs: sealedAtMs });
      return sealAgain(
        await signWith(before(workshop.file, 2), { field: signatureField(id), name, identity }),
        workshop,
      );
    },
  },
  {
    what: 'one certificate for two signatures',
    make: async (workshop) => {
      const { file, root } = workshop;
      const [one, two] = [signatoryAt(file, 1), signatoryAt(file, 2)];
      const { revisionId } = file.record;
      const identity = await issueSignatory({ root, name: two.name, title: '', revisionId, nowMs: sealedAtMs });
      const signed = await signWith(before(file, 3), { field: signatureField(one.id), name: two.name, identity });
      return sealAgain(await signWith(signed, { field: signatureField(two.id), name: two.name, identity }), workshop);
    },
  },
  {
    what: 'a signature after the seal',
    make: async ({ file, root }) => {
      const early = await sealed(before(file, 2), { root, statement: statementOf(file) });
      return await signedBy(early, { signatory: signatoryAt(file, 2), root, frozen: file });
    },
  },
  {
    what: 'sealed although one side had not signed',
    make: async ({ root, file }) => {
      const absent = signatoryAt(file, 1).id;
      return (await sealedFile({ root, signing: ({ id }) => id !== absent })).file;
    },
  },
  ...(
    [
      ['names one more signature', (file) => ({ signed: [...statementOf(file).signed, 'somebody'] })],
      ['names one signature less', (file) => ({ signed: statementOf(file).signed.slice(1) })],
      ['names another content', () => ({ contentSha256: 'ab'.repeat(32) })],
      ['names another revision', () => ({ revisionId: otherRevisionId })],
      ['says that one who signed declined', (file) => ({ declined: statementOf(file).signed.slice(0, 1) })],
    ] as const satisfies readonly (readonly [string, (file: SealedFile) => object])[]
  ).map(([what, change]): Forgery => ({
    what: `a seal that ${what}`,
    make: ({ file, root }) => sealed(before(file, 1), { root, statement: { ...statementOf(file), ...change(file) } }),
  })),
  edited('a page blanked', edits.blankFirstPage),
  edited('a page replaced', edits.replaceFirstPage),
  edited('a note', edits.addNote),
  edited('the record exchanged', edits.exchangeAttachment),
  edited('another attachment', edits.attachAnother),
  edited('a script', edits.addScript),
  signedTogether('a page blanked', edits.blankFirstPage),
  signedTogether('a page replaced', edits.replaceFirstPage),
  signedTogether('a note', edits.addNote),
  signedTogether('the record exchanged', edits.exchangeAttachment),
  signedTogether('another field moved', edits.moveField),
  signedTogether('another tree of pages', edits.changeCatalog),
  signedTogether('an object of no use', edits.changeNothing),
  {
    what: 'a page blanked between two signatures',
    make: async (workshop) => {
      const { file, root } = workshop;
      const blanked = await withUpdate(before(file, 2), edits.blankFirstPage);
      return sealAgain(await signedBy(blanked, { signatory: signatoryAt(file, 2), root, frozen: file }), workshop);
    },
  },
  {
    what: 'pages that print another digest than that of the record',
    make: async (workshop) => signAll(await laidOut({ ...workshop.file, contentSha256: 'ab'.repeat(32) }), workshop),
  },
  {
    what: 'a record that is not the one on the pages',
    make: async (workshop) => {
      const { file } = workshop;
      const record = { ...file.record, number: 7 };
      return signAll(await laidOut({ ...file, recordJson: canonicalize(record) ?? '' }), workshop);
    },
  },
  {
    what: 'a record that is no canonical JSON',
    make: async (workshop) => {
      const { file } = workshop;
      const recordJson = JSON.stringify(file.record, null, 2);
      const contentSha256 = createHash('sha256').update(recordJson, 'utf8').digest('hex');
      const frozen = { ...file, recordJson, contentSha256 };
      return signAll(await laidOut(frozen), workshop, frozen);
    },
  },
  {
    what: 'a script laid out with the pages',
    make: async (workshop) => signAll(await withUpdate(before(workshop.file, 4), edits.addScript), workshop),
  },
];
