import { describe, expect, it } from 'vitest';

import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { createRevisionRepository } from '../../electron/signing/revisions/revision-repository';
import { flipped } from '../support/flip-sweep';
import { marketing, sales, typed } from '../support/signable-document';
import { newest, openSigning, type SigningWorld } from '../support/signing-world';

/** Two sealed revisions of one agreement, the second amending the first, with the app's own keys and pages. */
async function amended() {
  const world = await openSigning({ isReal: true });
  const { id } = await world.newDraft();
  const first = await world.sealNow(id);
  await world.amend(id);
  const second = newest((await world.close(id)).revisions).id;
  await world.sign(second, marketing.id);
  await world.sign(second, sales.id, typed);
  await world.api.signing.seal({ revisionId: second });
  return { ...world, id, first, second };
}

const fileOf = ({ db }: SigningWorld, id: RevisionId) => Uint8Array.from(createRevisionRepository(db()).fileOf(id));

describe('a file that this workspace sealed', () => {
  it('is intact, and an older one is superseded', async () => {
    const world = await amended();
    const check = (id: RevisionId) =>
      world.api.verification.check({ fileName: 'Revision.pdf', content: fileOf(world, id) });

    expect(await check(world.second)).toMatchObject({
      verdict: 'intact',
      reasons: [],
      document: { number: 2 },
      root: { standing: 'this-workspace' },
      workspace: { holds: 'same', supersededBy: null },
      notSigned: [{ name: 'Cleo Ames', how: 'absent' }],
    });
    const old = await check(world.first);
    expect(old).toMatchObject({ verdict: 'intact', workspace: { holds: 'same', supersededBy: 2 } });
    expect(old.reasons).toEqual([expect.stringContaining('this one is superseded')]);
  });

  it('is altered with one bit turned', async () => {
    const world = await amended();
    const file = fileOf(world, world.second);
    const content = Uint8Array.from(flipped(file, Math.floor(file.length / 2), 4));

    expect(await world.api.verification.check({ fileName: 'Revision.pdf', content })).toMatchObject({
      verdict: 'altered',
      workspace: { holds: 'different' },
    });
  });

  it('is somebody else’s in another workspace', async () => {
    const [here, there] = [await amended(), await openSigning({ isReal: true })];
    const content = fileOf(here, here.second);

    expect(await there.api.verification.check({ fileName: 'Revision.pdf', content })).toMatchObject({
      verdict: 'cannot-tell',
      integrity: 'intact',
      root: { standing: 'unknown' },
      workspace: { holds: 'nothing' },
    });
  });
});

describe('a document in main’s hands', () => {
  it('is chosen or opened by main, and null if there is none', async () => {
    const { api } = await openSigning();

    expect([await api.verification.choose(), await api.verification.opened()]).toEqual([null, null]);
  });

  it('is refused in words if it went away', async () => {
    const { api } = await openSigning({ chooseDocument: async () => '/nowhere/Gone.pdf' });

    await expect(api.verification.choose()).rejects.toMatchObject({
      code: 'STORAGE',
      message: '“Gone.pdf” could not be read. There is no such file (any more).',
    });
  });
});
