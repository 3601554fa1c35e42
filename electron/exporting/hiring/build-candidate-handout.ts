import type { Client } from '#shared/domain/engagement/engagement-schema';
import { roundName, seatKindNames, type DateNumber } from '#shared/domain/kit/seat-kind';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { makeSheets, oneLineOf, type Sheet } from '../pages/sheet';
import { writeHead, writeRemark, writeRow, writeSection, writeText } from '../pages/text';

/** One conversation that a candidate will have. */
export interface Conversation {
  readonly round: DateNumber;
  readonly seatId: string;
  readonly minutes: number;
}

interface CandidateHandoutOptions {
  readonly client: Client;
  readonly search: SearchDocument;
  readonly candidate: { readonly name: string };
  /** The round this is handed out before. */
  readonly date: DateNumber;
  readonly conversations: readonly Conversation[];
}

/** In words for a guest: the panel's own purposes are for the panel. */
const purposes: Readonly<Record<DateNumber, string>> = {
  1: 'To get to know each other. Each of us asks from where we stand, so you may hear one question more than once: answer it for the person who asks.',
  2: 'To go deeper. Bring work you are proud of and work that went wrong, with the figures you remember.',
  3: 'To settle what is still open, on your side as much as on ours.',
};

const ownTime =
  'The last 15 minutes of every conversation belong to you. Ask what you need to know to decide whether this role is right for you.';

/** What a candidate gets before a round: the role, whom they meet and for how long. Nothing of how answers are judged. */
export async function buildCandidateHandout(options: CandidateHandoutOptions): Promise<Uint8Array> {
  const { client, search, candidate, date, conversations } = options;
  const { mission, reportingLine } = search.profile;
  const title = `${search.title}: ${roundName(date)}`;
  return await makeSheets({ client, title, footer: `${client.name}  ·  ${search.title}` }, (sheet) => {
    writeHead(sheet, { above: client.name, title: search.title, below: [`For ${candidate.name}`, roundName(date)] });
    writeSection(sheet, 'The role');
    writeText(sheet, mission);
    writeRow(sheet, 'Reporting line', reportingLine);
    for (const round of roundsOf(conversations, date)) writeRound(sheet, options, round);
    writeSection(sheet, 'Your own time');
    writeText(sheet, ownTime);
  });
}

/** The round that comes next, then the later ones. */
const roundsOf = (conversations: readonly Conversation[], next: DateNumber): DateNumber[] =>
  [...new Set([next, ...conversations.map(({ round }) => round)])]
    .filter((round) => round >= next)
    .toSorted((one, other) => one - other);

function writeRound(sheet: Sheet, { search, conversations, date }: CandidateHandoutOptions, round: DateNumber): void {
  writeSection(sheet, round === date ? roundName(round) : `${roundName(round)}, if we both want to go on`);
  writeText(sheet, purposes[round]);
  const own = conversations.filter((conversation) => conversation.round === round);
  if (own.length === 0) return writeRemark(sheet, 'We will tell you whom you meet.');
  for (const { seatId, minutes } of own) {
    const seat = search.panel.seats.find(({ id }) => id === seatId);
    if (!seat) continue;
    const name = oneLineOf(seat.personName);
    const runs = [
      { text: name === '' ? seatKindNames[seat.kind] : name, isBold: true },
      { text: `  ${minutes} minutes`, color: sheet.palette.grey },
    ];
    writeRow(sheet, seatKindNames[seat.kind], [{ runs }]);
  }
}
