import type { AgreementDocument } from '../agreement/agreement-schema';
import { clockUnitIn } from '../agreement/communication-names';
import { isLadderStepWritten } from '../agreement/communication-written';
import { mustHaves } from '../agreement/must-haves';
import { formatNumber } from '../../kernel/format';

/** A sheet for the wall: read from three metres away, so few words. */
export interface Poster {
  readonly title: string;
  readonly lines: readonly string[];
  /** Said where the agreement has nothing yet, so that the room writes it on the sheet. */
  readonly invites: string;
}

/** What hangs on the walls: why, the terms, the must-haves, the ladder, the rule, and what is parked. */
export function posters(document: AgreementDocument, locale: string): Poster[] {
  return [
    {
      title: 'Why are we doing this?',
      lines: document.summary.points.map(({ text }) => text.trim()).filter((text) => text !== ''),
      invites: 'One sentence. What does the company have in twelve months that it has not got today?',
    },
    {
      title: 'Our words',
      lines: document.terms
        .filter(({ name }) => name.trim() !== '')
        .map(({ name, entryTest }) => (entryTest.trim() === '' ? name : `${name}: ${firstSentence(entryTest)}`)),
      invites: 'A word, and the test that tells it from the next one.',
    },
    {
      title: 'Five things that must stand tonight',
      lines: mustHaves(document).map(({ name }) => name),
      invites: '',
    },
    {
      title: 'When we disagree',
      lines: document.communication.ladder
        .filter(isLadderStepWritten)
        .map(({ decides, within, withinUnit }) =>
          within === null ? decides : `${decides}: ${formatNumber(within, locale)} ${clockUnitIn(withinUnit, within)}`,
        ),
      invites: 'Who decides, by when? And if they cannot, who is next?',
    },
    { title: 'Parked', lines: [], invites: 'Important, and not today. With a name and a day beside it.' },
  ];
}

/** At most the first sentence: a poster is no slide. */
const firstSentence = (text: string): string => /^[^.!?]*[.!?]?/.exec(text.trim())?.[0] ?? text;
