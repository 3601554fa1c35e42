import { expect, it } from 'vitest';

import { openSession } from '../support/open-session';

const acme = { name: 'Acme', industry: 'Pumps' };

it('opens a new workspace with the sample company, complete and labelled', async () => {
  const { api } = openSession();

  expect(await api.workspace.status()).toEqual({ kind: 'ready', notice: null });
  const [sample] = await api.engagements.list();
  expect(sample).toMatchObject({ name: 'Sample Ltd', isSample: true, archivedAtMs: null });
  expect(await api.people.list({ engagementId: sample!.id })).toHaveLength(1);
  expect(await api.agreements.list()).toMatchObject([{ title: 'Sample SLA', isSample: true, isIntact: true }]);
});

it('keeps an engagement with its logo and gives back what was typed', async () => {
  const { api } = openSession();
  const logo = { mediaType: 'image/png', base64: 'iVBORw0KGgo=' } as const;

  const created = await api.engagements.create({ ...acme, logo, notes: 'Zeile 1\nשלום 🙂' });

  expect((await api.engagements.list()).find(({ id }) => id === created.id)).toEqual(created);
  expect(created).toMatchObject({ ...acme, logo, notes: 'Zeile 1\nשלום 🙂', isSample: false });
});

it('lists the newest change first, a change in one of its agreements included', async () => {
  let now = 1_000;
  const { api } = openSession({ nowMs: () => (now += 1_000) });
  const first = await api.engagements.create({ name: 'First' });
  const second = await api.engagements.create({ name: 'Second' });

  await api.agreements.create({ engagementId: first.id, title: 'SLA' });
  expect((await api.engagements.list()).map(({ name }) => name)).toEqual(['First', 'Second', 'Sample Ltd']);

  await api.engagements.update({ id: second.id, draft: { name: 'Second, renamed' } });
  expect((await api.engagements.list()).map(({ name }) => name)).toEqual(['Second, renamed', 'First', 'Sample Ltd']);
});

it('archives an engagement and hides its agreements until it is restored', async () => {
  const { api } = openSession();
  const { id } = await api.engagements.create(acme);
  const { id: agreementId } = await api.agreements.create({ engagementId: id, title: 'SLA' });
  const listed = async () => (await api.agreements.list()).some((agreement) => agreement.id === agreementId);

  const archived = await api.engagements.archive({ id });
  expect(archived.archivedAtMs).not.toBeNull();
  expect((await api.engagements.archive({ id })).archivedAtMs).toBe(archived.archivedAtMs);
  expect(await listed()).toBe(false);

  expect((await api.engagements.restore({ id })).archivedAtMs).toBeNull();
  expect(await listed()).toBe(true);
});

it('removes an engagement with all that belongs to it', async () => {
  const { api, db } = openSession();
  const { id } = await api.engagements.create(acme);
  await api.people.create({ engagementId: id, draft: { name: 'Bo', function: 'hr' } });
  const { id: agreementId } = await api.agreements.create({ engagementId: id, title: 'SLA' });

  await api.engagements.remove({ id });

  await expect(api.agreements.get({ id: agreementId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(api.engagements.remove({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(db().prepare('SELECT count(*) FROM people WHERE engagement_id = ?').pluck().get(id)).toBe(0);
});

it.each([
  { name: 'no name', draft: { name: '  ' }, field: 'name' },
  { name: 'a colour that is none', draft: { ...acme, accentColor: 'red' }, field: 'accentColor' },
  { name: 'a currency that is none', draft: { ...acme, currency: 'euro' }, field: 'currency' },
])('refuses $name where it was typed and stores nothing', async ({ draft, field }) => {
  const { api } = openSession();

  await expect(api.engagements.create(draft)).rejects.toMatchObject({
    code: 'VALIDATION',
    fields: { [field]: expect.any(String) },
  });
  expect(await api.engagements.list()).toHaveLength(1);
});

it('gives the picture that was chosen, or null', async () => {
  const logo = { mediaType: 'image/png', base64: 'iVBORw0KGgo=' } as const;

  expect(await openSession({ logo }).api.engagements.chooseLogo()).toEqual(logo);
  expect(await openSession().api.engagements.chooseLogo()).toBeNull();
});

it('edits, removes and puts back a person', async () => {
  const { api } = openSession();
  const { id: engagementId } = await api.engagements.create(acme);
  const ada = await api.people.create({ engagementId, draft: { name: 'ada', function: 'sales' } });
  await api.people.create({ engagementId, draft: { name: 'Bo', function: 'marketing', email: 'bo@example.com' } });

  const renamed = await api.people.update({ id: ada.id, draft: { name: 'Ada L.', title: 'VP', function: 'sales' } });
  await api.people.remove({ id: ada.id });
  expect((await api.people.list({ engagementId })).map(({ name }) => name)).toEqual(['Bo']);
  await expect(api.people.remove({ id: ada.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(api.people.update({ id: ada.id, draft: ada })).rejects.toMatchObject({ code: 'NOT_FOUND' });

  expect(await api.people.putBack(renamed)).toEqual(renamed);
  expect((await api.people.list({ engagementId })).map(({ name }) => name)).toEqual(['Ada L.', 'Bo']);
  await expect(api.people.putBack(renamed)).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('refuses a person of an engagement that is gone', async () => {
  const { api } = openSession();
  const { id: engagementId } = await api.engagements.create(acme);
  await api.engagements.remove({ id: engagementId });

  await expect(api.people.create({ engagementId, draft: { name: 'Bo', function: 'hr' } })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

it('puts the sample back as it shipped, and a page that still shows the old one cannot save over it', async () => {
  const { api } = openSession();
  const [sample] = await api.engagements.list();
  const [listed] = await api.agreements.list();
  const before = await api.agreements.get({ id: listed!.id });
  const draft = { ...before, document: { ...before.document, title: 'Scribbled' } };
  await api.agreements.save({ id: before.id, expectedRev: 0, draft });
  await api.people.create({ engagementId: sample!.id, draft: { name: 'Intruder', function: 'hr' } });
  const mine = await api.engagements.create(acme);

  await api.engagements.resetSample();

  expect(await api.agreements.get({ id: before.id })).toMatchObject({ document: { title: 'Sample SLA' }, rev: 2 });
  expect((await api.people.list({ engagementId: sample!.id })).map(({ name }) => name)).toEqual(['Ada']);
  expect((await api.engagements.list()).map(({ id }) => id).toSorted()).toEqual([mine.id, sample!.id].toSorted());
  expect(await api.agreements.save({ id: before.id, expectedRev: 1, draft })).toMatchObject({ kind: 'conflict' });

  await api.engagements.remove({ id: sample!.id });
  expect(await api.engagements.resetSample()).toMatchObject({ id: sample!.id, isSample: true });
});

it('keeps each setting and gives the others their defaults', async () => {
  const { api, db } = openSession();

  expect(await api.settings.get()).toEqual({
    theme: 'system',
    singleKeyShortcuts: true,
    lastRoute: '/',
    facilitatorName: '',
  });
  await api.settings.update({ theme: 'dark' });
  expect(await api.settings.update({ facilitatorName: 'Kim' })).toMatchObject({
    theme: 'dark',
    facilitatorName: 'Kim',
  });

  // A newer app may have written a theme that this one does not know.
  db().prepare(`UPDATE settings SET value_json = '"sepia"' WHERE key = 'theme'`).run();
  expect(await api.settings.get()).toMatchObject({ theme: 'system', facilitatorName: 'Kim' });
});
