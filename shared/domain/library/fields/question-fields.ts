import { partNames, questionKindNames } from '../../kit/kit-names';
import { dateNames, seatKindNames } from '../../kit/seat-kind';
import { choiceField, linesField, longField, optionsOf, textField, type Field } from '../field';

/** As many as an answer key of a kit takes. */
const MOST_LINES_OF_KEY = 20;

/** A question with its answer key for one seat on one date, as a kit takes it. */
export const questionFields: readonly Field[] = [
  longField('text', 'Question', 1_200, { isNeeded: true, help: 'As it is said aloud' }),
  textField('role', 'Role', 120, { facet: 'role' }),
  choiceField('seat', 'Seat', optionsOf(seatKindNames), { facet: 'seat' }),
  choiceField('date', 'Date', optionsOf(dateNames), { facet: 'date', help: 'Empty: fits every date' }),
  choiceField('part', 'Part of the conversation', optionsOf(partNames), { isNeeded: true }),
  textField('competency', 'Competency', 120, { facet: 'competency' }),
  choiceField('kind', 'Kind', optionsOf(questionKindNames)),
  { type: 'number', name: 'minutes', label: 'Minutes', min: 0, max: 120 },
  longField('whyAsked', 'Why this seat asks', 1_200),
  longField('aPlayerSays', 'What an A-player says to this seat', 2_400),
  linesField('factors', 'Factors to listen for', 400, { most: MOST_LINES_OF_KEY }),
  {
    type: 'rows',
    name: 'probes',
    label: 'Probes',
    most: 20,
    columns: [
      { name: 'factor', label: 'Missing factor (its number)', max: 3 },
      { name: 'ask', label: 'Ask', max: 600 },
    ],
  },
  longField('anchor1', 'Anchor 1', 1_200),
  longField('anchor2', 'Anchor 2', 1_200),
  longField('anchor3', 'Anchor 3', 1_200),
  longField('anchor4', 'Anchor 4', 1_200),
  longField('anchor5', 'Anchor 5', 1_200),
  longField('wrongSays', 'A convincing wrong answer', 1_200),
  longField('wrongWhy', 'Why it is wrong', 1_200),
  {
    type: 'rows',
    name: 'wrongSeat',
    label: 'Good answer, wrong seat',
    most: 9,
    columns: [
      { name: 'seat', label: 'Seat it belongs to', max: 40, options: optionsOf(seatKindNames) },
      { name: 'says', label: 'What is said', max: 800 },
    ],
  },
  linesField('redFlags', 'Red flags', 400, { most: MOST_LINES_OF_KEY }),
  longField('goodQuestionBack', 'A good question back', 800),
];
