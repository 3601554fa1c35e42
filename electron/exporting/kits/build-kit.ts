import type { Client } from '#shared/domain/engagement/engagement-schema';
import type { Kit } from '#shared/domain/kit/kit-schema';
import { roundName } from '#shared/domain/kit/seat-kind';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { makeSheets } from '../pages/sheet';
import { writeKitEnd } from './kit-end';
import { kitMark, seatNameOf, writeKitHead, type KitFacts } from './kit-head';
import { questionPt, writeQuestion } from './kit-question';

/** What follows the last question takes about so many points. */
const AFTERWARDS_PT = 200;

interface KitOptions {
  readonly client: Client;
  readonly search: SearchDocument;
  readonly kit: Kit;
  /** `fillable` has a field wherever `print` has a box or a line; names are made of the questions' ids. */
  readonly form: 'print' | 'fillable';
}

/** The interview kit of one seat in one round as a tagged PDF. Equal content gives equal bytes. */
export async function buildKit({ client, search, kit, form }: KitOptions): Promise<Uint8Array> {
  const facts = factsOf(client, search, kit);
  const title = `${seatNameOf(facts.seat)} interview kit, ${roundName(kit.date)}: ${search.title}`;
  const footer = [kitMark(kit), roundName(kit.date), seatNameOf(facts.seat), search.title].join('  ·  ');
  return await makeSheets({ client, title, form, footer }, (sheet) => {
    writeKitHead(sheet, facts);
    const heightsPt = facts.items.map((item) => questionPt(sheet, item));
    for (const [index, item] of facts.items.entries()) {
      writeQuestion(sheet, item, heightsPt[index + 1] ?? AFTERWARDS_PT);
    }
    writeKitEnd(sheet, search.profile.dealBreakers);
  });
}

function factsOf(client: Client, { title, profile, panel }: SearchDocument, kit: Kit): KitFacts {
  const plan = panel.dates.find(({ date }) => date === kit.date);
  const competencyNames = new Map(profile.competencies.map(({ id, name }) => [id, name]));
  return {
    clientName: client.name,
    searchTitle: title,
    kit,
    seat: panel.seats.find(({ id }) => id === kit.seatId),
    purpose: plan?.purpose ?? '',
    hopedOutcome: plan?.hopedOutcome ?? '',
    items: kit.document.items.map((item, index) => ({
      item,
      number: index + 1,
      competencyName: competencyNames.get(item.competencyId ?? '') ?? '',
    })),
  };
}
