import type { Client } from '#shared/domain/engagement/engagement-schema';
import type { OpenCard } from '#shared/domain/debrief/debrief-schema';
import type { Answer } from '#shared/domain/interview/scorecard-schema';
import { partNames } from '#shared/domain/kit/kit-names';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { roundName } from '#shared/domain/kit/seat-kind';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { makeSheets, oneLineOf, type Sheet } from '../pages/sheet';
import { writeHead, writeRemark, writeRow, writeSection, writeSubhead, writeText } from '../pages/text';
import { competencyLabel, seatLabel, shownInstantDay } from './hiring-names';

interface ScorecardOptions {
  readonly client: Client;
  readonly search: SearchDocument;
  readonly candidate: { readonly name: string; readonly headline: string };
  /** Of a round that is open. */
  readonly card: OpenCard;
}

/** What one seat rated in one round, with its evidence, for an HR file: a tagged PDF. Equal content, equal bytes. */
export async function buildScorecard({ client, search, candidate, card }: ScorecardOptions): Promise<Uint8Array> {
  const round = roundName(card.date);
  const seat = seatLabel(search, card.seatId);
  const title = `Scorecard: ${candidate.name}, ${round}, ${seat}`;
  const mark = `Kit version ${card.kitVersion} · ${card.kitSha256.slice(0, 16)}`;
  const footer = [mark, round, seat, candidate.name].join('  ·  ');
  return await makeSheets({ client, title, footer }, (sheet) => {
    const committed = `Committed ${shownInstantDay(card.committedAtMs, client.locale)}`;
    const paper = card.document.isFromPaper ? ['Entered from a printed kit'] : [];
    writeHead(sheet, {
      above: `${client.name}  ·  ${search.title}`,
      title: candidate.name,
      below: [candidate.headline, [round, seat, committed, ...paper].join('  ·  ')],
    });
    writeImpression(sheet, card);
    writeSection(sheet, 'Questions');
    card.kit.items.forEach((item, index) => writeAnswer(sheet, { search, card, item, number: index + 1 }));
    writeRest(sheet, search, card);
  });
}

function writeImpression(sheet: Sheet, { document: { firstImpression } }: OpenCard): void {
  writeSection(sheet, 'First impression, sealed before question 1');
  if (!firstImpression) return writeRemark(sheet, 'None was given.');
  const words = oneLineOf(firstImpression.words);
  writeText(sheet, [String(firstImpression.rating), words].filter((part) => part !== '').join('  ·  '));
}

interface Answered {
  readonly search: SearchDocument;
  readonly card: OpenCard;
  readonly item: KitItem;
  readonly number: number;
}

function writeAnswer(sheet: Sheet, { search, card, item, number }: Answered): void {
  const answer = card.document.answers[item.id];
  writeSubhead(sheet, [{ text: `${number}. ${oneLineOf(item.text)}`, isBold: true }]);
  const facts = [partNames[item.part], oneLineOf(competencyLabel(search, item.competencyId))];
  writeRemark(sheet, facts.filter((fact) => fact !== '').join('  ·  '));
  if (!item.isScored) {
    writeRow(sheet, 'Rating', 'Not scored');
  } else {
    writeRow(sheet, 'Rating', [{ runs: ratingRuns(sheet, item, answer) }]);
  }
  if (!answer) return;
  writeRow(sheet, 'Evidence', answer.evidence);
  const heard = item.key.factors.filter(({ id }) => answer.heard.includes(id));
  writeRow(sheet, 'Heard', listLines(heard.map(({ text }) => text)));
  writeRow(sheet, 'Signals', listLines(answer.signals));
  writeRow(sheet, 'Red flags', listLines(answer.redFlags));
}

function ratingRuns({ palette }: Sheet, { key }: KitItem, answer: Answer | undefined) {
  if (answer?.skipReason !== null && answer?.skipReason !== undefined) {
    return [{ text: 'Not asked: ' }, { text: oneLineOf(answer.skipReason) }];
  }
  const rating = answer?.rating ?? null;
  if (rating === null) return [{ text: 'Not rated' }];
  return [
    { text: `${rating}   `, isBold: true },
    { text: oneLineOf(key.anchors[rating]), color: palette.grey },
  ];
}

const listLines = (texts: readonly string[]) => texts.map((text) => ({ runs: [{ text: oneLineOf(text) }] }));

function writeRest(sheet: Sheet, search: SearchDocument, { document }: OpenCard): void {
  const backs = document.questionsBack.map(({ text }) => text).filter((text) => text.trim() !== '');
  if (backs.length > 0) {
    writeSection(sheet, 'What the candidate asked');
    for (const text of backs) writeText(sheet, oneLineOf(text));
  }
  if (document.dealBreakers.length > 0) {
    writeSection(sheet, 'Deal-breakers seen');
    for (const { dealBreakerId, evidence } of document.dealBreakers) {
      const known = search.profile.dealBreakers.find(({ id }) => id === dealBreakerId);
      writeSubhead(sheet, [{ text: known?.text ?? 'A deal-breaker that has left the profile', isBold: true }]);
      writeText(sheet, evidence);
    }
  }
  if (document.notes.trim() !== '') {
    writeSection(sheet, 'Notes');
    writeText(sheet, document.notes);
  }
  const asks = document.askNext.filter(({ ask }) => ask.trim() !== '');
  if (asks.length === 0) return;
  writeSection(sheet, 'For the next round to ask');
  for (const { ask } of asks) writeText(sheet, oneLineOf(ask));
}
