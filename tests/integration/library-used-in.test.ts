import { describe, expect, it } from 'vitest';

import { agreementDocumentSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { kitDocumentSchema, type KitDocument } from '#shared/domain/kit/kit-schema';
import { furtherRowId } from '#shared/domain/library/row-id';
import type { Api } from '#shared/ipc/contract';
import { shippedItems } from '../../electron/library/shipped-items';
import { readyKit, startSearch } from '../support/hiring-builders';
import { openSession } from '../support/open-session';

const nobody = '99999999-9999-4999-8999-999999999999';

async function newAgreement(api: Api, { document = {}, facilitation = {}, title = 'Our SLA' } = {}) {
  const { id: engagementId } = await api.engagements.create({ name: 'Acme' });
  const { id } = await api.agreements.create({ engagementId, title });
  const draft = {
    document: agreementDocumentSchema.parse({ title, ...document }),
    facilitation: facilitationSchema.parse(facilitation),
  };
  await api.agreements.save({ id, expectedRev: 0, draft });
  return id;
}

const kitWith = (keyId: string): KitDocument => {
  const { items, ...kit } = readyKit();
  return kitDocumentSchema.parse({
    ...kit,
    items: items.map((item) => (item.id === 'goal' ? { ...item, origin: { keyId, version: 1 } } : item)),
  });
};

describe('where an item is used in', () => {
  it('names kits by search, seat and date, also for a question that stands in a locked version alone', async () => {
    const { api } = openSession();
    const item = await api.library.create({ kind: 'question' });
    const { search } = await startSearch(api);
    const place = { searchId: search.id, seatId: 'cfo', date: 1 as const };
    await api.kits.save({ ...place, expectedRev: 0, document: kitWith(item.id) });
    const used = await api.library.usedIn({ id: item.id });
    expect(used).toEqual([
      { kind: 'kit', ...place, title: 'VP of Marketing, CFO, first date', engagement: 'Sample Ltd' },
    ]);

    await api.kits.lock({ ...place, expectedRev: 1 });
    await api.kits.save({ ...place, expectedRev: 1, document: readyKit() });

    expect(await api.library.usedIn({ id: item.id })).toEqual(used);
  });

  it('names each agreement once for each thing it was taken as', async () => {
    const { api } = openSession();
    const agreementId = await newAgreement(api, {
      document: {
        terms: [{ id: 'term-mql' }, { id: furtherRowId('term-mql', () => nobody) }],
        communication: { kpis: [{ id: 'term-mql' }] },
      },
    });
    const place = { kind: 'agreement', agreementId, title: 'Our SLA', engagement: 'Acme' };

    expect(await api.library.usedIn({ id: 'term-mql' })).toEqual([
      { ...place, as: 'Term' },
      { ...place, as: 'Metric' },
    ]);
    expect(await api.library.usedIn({ id: 'term-sal' })).toEqual([]);
  });

  it('finds what the facilitator holds in hand', async () => {
    const { api } = openSession();
    const dispute = await api.library.create({ kind: 'dispute' });
    const script = await api.library.create({ kind: 'script' });
    await newAgreement(api, {
      facilitation: { rehearsals: [{ id: dispute.id }], scripts: { terminology: { itemId: script.id } } },
    });
    expect(await api.library.usedIn({ id: dispute.id })).toMatchObject([{ as: 'Dispute tried on the ladder' }]);
    expect(await api.library.usedIn({ id: script.id })).toMatchObject([{ as: 'Script' }]);
  });

  it('does not take the row of an item with a longer id for one of its own', async () => {
    const { api } = openSession();
    await newAgreement(api, { document: { terms: [{ id: 'term-mql-criteria' }] } });
    expect(await api.library.usedIn({ id: 'term-mql' })).toEqual([]);
  });

  it('goes on with a damaged agreement beside it', async () => {
    const { api, db } = openSession();
    await newAgreement(api, { document: { terms: [{ id: 'term-mql' }] } });
    await newAgreement(api, { document: { terms: [{ id: 'term-mql' }] }, title: 'Damaged' });
    db().pragma('ignore_check_constraints = ON');
    db().exec(`UPDATE agreements SET document_json = '{"terms":[' WHERE document_json LIKE '%Damaged%'`);
    expect(await api.library.usedIn({ id: 'term-mql' })).toMatchObject([{ title: 'Our SLA' }]);
  });

  it('is not told of an item that is not there', async () => {
    const { api } = openSession();
    await expect(api.library.usedIn({ id: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what was collected', () => {
  async function linked() {
    const opened = openSession();
    const agreementId: AgreementId = await newAgreement(opened.api, {
      document: { marketing: [{ id: 'assets' }], sales: [{ id: 'calls' }] },
    });
    const bite = await opened.api.library.create({ kind: 'sound-bite' });
    return { ...opened, agreementId, bite, link: { itemId: bite.id, agreementId, rowId: 'assets' } };
  }

  it('counts towards a commitment once, however often it is said, and is used there', async () => {
    const { api, link, agreementId, bite } = await linked();
    await api.library.link(link);
    await api.library.link(link);
    expect(await api.library.links({ agreementId })).toEqual([link]);
    expect(await api.library.usedIn({ id: bite.id })).toMatchObject([
      { as: 'Commitment collected for', title: 'Our SLA' },
    ]);
  });

  it('no longer counts when it is taken away, or deleted for good', async () => {
    const { api, link, agreementId, bite } = await linked();
    await api.library.link(link);
    await api.library.unlink(link);
    expect(await api.library.links({ agreementId })).toEqual([]);
    await expect(api.library.unlink(link)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await api.library.link(link);
    await api.library.setState({ ids: [bite.id], state: 'trashed' });
    await api.library.remove({ ids: [bite.id] });
    expect(await api.library.links({ agreementId })).toEqual([]);
  });

  it('no longer counts once it ships no more', async () => {
    let shipped = shippedItems();
    const bite = shipped.find(({ kind }) => kind === 'sound-bite') ?? expect.fail('no sound bite ships');
    const { api, session, folder } = openSession({ readShipped: () => shipped });
    const agreementId = await newAgreement(api, { document: { marketing: [{ id: 'assets' }] } });
    await api.library.link({ itemId: bite.id, agreementId, rowId: 'assets' });
    expect(await api.library.links({ agreementId })).toHaveLength(1);
    session.close();
    shipped = shipped.filter(({ id }) => id !== bite.id);

    const next = openSession({ folder, readShipped: () => shipped });

    expect(await next.api.library.links({ agreementId })).toEqual([]);
  });

  it('goes with its agreement', async () => {
    const { api, link, agreementId, db } = await linked();
    await api.library.link(link);
    await api.agreements.remove({ id: agreementId });
    expect(db().prepare('SELECT count(*) FROM library_links').pluck().get()).toBe(0);
  });

  it.each([
    { to: 'a commitment of sales', change: { rowId: 'calls' }, code: 'NOT_FOUND' },
    { to: 'a commitment that is not there', change: { rowId: 'gone' }, code: 'NOT_FOUND' },
    { to: 'an agreement that is not there', change: { agreementId: nobody }, code: 'NOT_FOUND' },
    { to: 'a commitment as an item that is not there', change: { itemId: nobody }, code: 'NOT_FOUND' },
    { to: 'a commitment as a term', change: { itemId: 'term-mql' }, code: 'VALIDATION' },
  ])('cannot be linked to $to', async ({ change, code }) => {
    const { api, link } = await linked();
    await expect(api.library.link({ ...link, ...change })).rejects.toMatchObject({ code });
  });
});
