import type { Debrief } from '#shared/domain/debrief/debrief-schema';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { makeSheets } from '../pages/sheet';
import { writeHead, writeSection, writeText } from '../pages/text';
import { writeCompetencies } from './debrief-competencies';
import { writeDecisions } from './debrief-decisions';
import { writeDealBreakers, writeHalos, writeProfile } from './debrief-facts';
import { writeScores } from './debrief-scores';
import { sealedSentence } from './hiring-names';

/** The panel's meeting on one candidate as a tagged PDF: only what is open. Equal content gives equal bytes. */
export async function buildDebriefReport({
  client,
  debrief,
}: {
  readonly client: Client;
  readonly debrief: Debrief;
}): Promise<Uint8Array> {
  const { search, evidence, document } = debrief;
  const title = `Debrief: ${evidence.name}`;
  const footer = ['Debrief', evidence.name, search.title].join('  ·  ');
  return await makeSheets({ client, title, footer }, (sheet) => {
    writeHead(sheet, {
      above: `${client.name}  ·  ${search.title}`,
      title,
      below: [evidence.headline, sealedSentence(evidence.sealed)],
    });
    writeDecisions(sheet, evidence.decisions);
    writeScores(sheet, search, evidence);
    writeProfile(sheet, search);
    writeCompetencies(sheet, debrief);
    writeDealBreakers(sheet, search, evidence.cards);
    writeHalos(sheet, search, evidence.cards);
    if (document.summary.trim() === '') return;
    writeSection(sheet, 'Summary of the discussion');
    writeText(sheet, document.summary);
  });
}
