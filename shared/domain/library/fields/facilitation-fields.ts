import { stageNames } from '../../agreement/stage-names';
import { choiceField, linesField, longField, optionsOf, textField, type Field } from '../field';

const stageOptions = optionsOf(stageNames);
const speakerNames = { marketing: 'Marketing', sales: 'Sales', executive: 'Executive' };
const lengthNames = { 'half-day': 'Half day', 'full-day': 'Full day', 'two-sessions': 'Two sessions' };
const themeNames = {
  respect: 'Respect',
  openness: 'Openness',
  'hidden-agendas': 'Hidden agendas',
  territory: 'Territory',
  leaders: 'The two leaders',
  roles: 'Roles understood',
};
const driveNames = { competitor: 'Competitor', sales: 'Sales', customer: 'Customer', market: 'Market' };

export const scriptFields: readonly Field[] = [
  textField('name', 'Script', 200, { isNeeded: true }),
  choiceField('stage', 'Stage', stageOptions, { isNeeded: true, facet: 'stage' }),
  longField('purpose', 'Purpose', 600),
  { type: 'number', name: 'plannedMinutes', label: 'Planned minutes', min: 0, max: 1_440 },
  longField('opening', 'Opening words', 1_200),
  linesField('questions', 'Questions', 400),
  linesField('goodLooksLike', 'What good looks like', 400),
  {
    type: 'rows',
    name: 'interventions',
    label: 'When it clashes',
    most: 12,
    columns: [
      { name: 'speaker', label: 'Who speaks', max: 20, options: optionsOf(speakerNames) },
      { name: 'hears', label: 'You hear', max: 300 },
      { name: 'say', label: 'You say', max: 800 },
    ],
  },
  longField('closing', 'Closing sentence', 600),
  textField('artefact', 'What the stage fills', 300),
];

export const agendaFields: readonly Field[] = [
  textField('name', 'Agenda', 200, { isNeeded: true }),
  choiceField('length', 'Length', optionsOf(lengthNames)),
  longField('fits', 'When it fits', 600),
  {
    type: 'rows',
    name: 'blocks',
    label: 'Blocks',
    most: 40,
    columns: [
      { name: 'session', label: 'Session', max: 2 },
      { name: 'title', label: 'Block', max: 200 },
      { name: 'stage', label: 'Stage', max: 20, options: stageOptions },
      { name: 'minutes', label: 'Minutes', max: 4 },
      { name: 'endsWith', label: 'Ends with', max: 400 },
    ],
  },
];

export const pulseFields: readonly Field[] = [
  textField('statement', 'Statement', 300, { isNeeded: true, help: 'Answered from 1, not at all, to 5, entirely' }),
  choiceField('theme', 'Theme', optionsOf(themeNames)),
  { type: 'yes-no', name: 'isReversed', label: 'Agreeing is bad news' },
  longField('whenLow', 'What to ask when it reads low', 600),
];

export const gapQuestionFields: readonly Field[] = [
  textField('question', 'Question', 400, { isNeeded: true, help: 'Each side writes its number blind' }),
  textField('unit', 'Unit', 60),
  textField('record', 'Where the true figure stands', 400),
  longField('whenApart', 'When the sides are far apart', 600),
];

export const lensFields: readonly Field[] = [
  textField('name', 'Company lens', 120, { isNeeded: true }),
  choiceField('drive', 'Driven by', optionsOf(driveNames)),
  linesField('signs', 'How to recognise it', 300),
  linesField('risks', 'What it makes hard', 400),
  {
    type: 'rows',
    name: 'scriptChanges',
    label: 'What to say differently',
    most: 16,
    columns: [
      { name: 'stage', label: 'Stage', max: 20, options: stageOptions },
      { name: 'say', label: 'Say', max: 600 },
    ],
  },
];

export const disputeFields: readonly Field[] = [
  textField('title', 'Dispute', 200, { isNeeded: true }),
  longField('facts', 'What happened', 1_200, { isNeeded: true }),
  longField('marketingSays', 'Marketing says', 600),
  longField('salesSays', 'Sales says', 600),
  longField('ladderMustSay', 'What the ladder must answer', 600),
  longField('usuallyMissing', 'What usually turns out to be missing', 600),
];
