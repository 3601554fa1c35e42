import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { workshopDraftSchema } from '#shared/domain/agreement/agreement-schema';
import { packPartNames, packParts, type PackPart } from '#shared/domain/pack/pack-schema';
import { packMaterial } from '../../electron/exporting/pack/pack-material';
import { buildPack } from '../../electron/exporting/pack/build-pack';
import { testClient } from '../support/agreement-sizes';
import { hasTool } from '../support/external-tool';
import { hostileDraft, sampleClient, sampleDraft, samplePack } from '../support/pack-builder';
import { readPages } from '../support/rendered-words';

const letter = testClient({ pageSize: 'Letter' });
const empty = workshopDraftSchema.parse({ document: {}, facilitation: {} });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function packFile(
  name: string,
  draft = sampleDraft(),
  parts: readonly PackPart[] = packParts,
  client = sampleClient(),
) {
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, await buildPack({ client, content: samplePack(draft), parts }));
  return file;
}

const textOf = (file: string) =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');

describe('the facilitator’s pack', () => {
  it.each([
    ['of the sample company', sampleDraft(), sampleClient()],
    ['of a workshop nobody began', empty, letter],
    ['of absurdly long texts', hostileDraft(), letter],
  ])('%s keeps every word on its pages', async (name, draft, client) => {
    if (!hasTool('pdftotext')) return;
    const file = await packFile(name.replaceAll(' ', '-'), draft, packParts, client);
    for (const { width, height, words } of readPages(file)) {
      expect(
        words.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height),
      ).toEqual([]);
    }
  });

  it('is a sound PDF to a tool that knows nothing of ours', async () => {
    if (!hasTool('qpdf')) return;
    const file = await packFile('checked');
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it('has equal bytes for equal content', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => buildPack({ client: sampleClient(), content: samplePack(), parts: packParts })),
    );
    expect(one).toEqual(other);
  });

  it.each(packParts)('prints %s alone when nothing else is chosen', async (part) => {
    if (!hasTool('pdftotext')) return;
    const text = textOf(await packFile(`only-${part}`, sampleDraft(), [part]));
    const others = packParts.filter((other) => other !== part);
    const cover = text.slice(0, text.indexOf('1 of '));
    expect(cover).toContain(packPartNames[part]);
    for (const other of others) expect(cover).not.toContain(`${packPartNames[other]} One`);
    expect(text.includes('When they clash')).toBe(part === 'scripts');
  });

  it('keeps the key of the sample leads, private notes and rehearsals off every page but the key’s', async () => {
    if (!hasTool('pdftotext')) return;
    const draft = sampleDraft();
    const withNotes = {
      ...draft,
      facilitation: {
        ...draft.facilitation,
        stages: {
          ...draft.facilitation.stages,
          plan: { ...draft.facilitation.stages.plan, privateNotes: 'CANARY-NOTE' },
        },
      },
    };
    const text = textOf(await packFile('private', withNotes));
    expect(text).not.toContain('CANARY-NOTE');
    const cards = text.slice(text.indexOf('Sample leads Invented'), text.indexOf('Sample leads: the key'));
    expect(cards.length).toBeGreaterThan(2_000);
    for (const { reason } of packMaterial().leads) expect(cards).not.toContain(reason.slice(0, 40));
    expect(cards).not.toMatch(/Disqualified|Recycled/);
  });

  it('writes the times of the day as the client’s country does', async () => {
    if (!hasTool('pdftotext')) return;
    const blocks = [
      { id: 'a', title: 'Come in', minutes: 30 },
      { id: 'b', title: 'Look round' },
    ];
    const draft = workshopDraftSchema.parse({
      document: {},
      facilitation: { agenda: { blocks, startsAt: [780, 780] } },
    });
    const american = textOf(await packFile('american', draft, ['agenda'], testClient({ locale: 'en-US' })));
    expect(american).toMatch(/01:00 PM Come in 30 min 01:30 PM Look round 01:30 PM End/);
    const british = textOf(await packFile('british', draft, ['agenda'], testClient({ locale: 'en-GB' })));
    expect(british).toMatch(/13:00 Come in 30 min 13:30 Look round 13:30 End/);
  });

  it('says in the role card what somebody promised, by name', async () => {
    if (!hasTool('pdftotext')) return;
    const text = textOf(await packFile('roles', sampleDraft(), ['role-cards']));
    const cards = text.slice(text.indexOf('Role cards Everybody'));
    expect(cards).toContain('Amara Okafor VP Marketing, signs for marketing');
    expect(cards.match(/My part, in my own words/g)).toHaveLength(10);
  });
});
