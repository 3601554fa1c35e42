import { accountabilityKindNames, sideNames } from '../../agreement/accountability-names';
import { cadenceNames } from '../../agreement/communication-names';
import { clockUnits } from '../../agreement/communication-schema';
import { termKindNames } from '../../agreement/term-names';
import { choiceField, linesField, longField, optionsOf, textField, type Field, type Option } from '../field';

const comparatorNames = { 'at-least': 'At least', 'at-most': 'At most', exactly: 'Exactly', every: 'Every one' };
const clockOptions: readonly Option[] = clockUnits.map((id) => ({ id, label: id.replace('-', ' ') }));

const roomSettles = longField('roomSettles', 'What the room settles', 600);

export const termFields: readonly Field[] = [
  textField('name', 'Term', 200, { isNeeded: true }),
  choiceField('kind', 'Kind', optionsOf(termKindNames)),
  longField('entryTest', 'Entry test', 2_000, { isNeeded: true, help: 'What must be true to become this' }),
  longField('exitTest', 'Exit test', 2_000),
  textField('owner', 'Owner', 200),
  longField('example', 'Example', 2_000),
  longField('counterExample', 'Counter-example', 2_000),
  roomSettles,
];

export const accountabilityFields: readonly Field[] = [
  longField('commitment', 'Commitment', 1_000, { isNeeded: true, help: 'Verb first' }),
  choiceField('side', 'Side', optionsOf(sideNames), { isNeeded: true, facet: 'side' }),
  choiceField('kind', 'Kind', optionsOf(accountabilityKindNames)),
  textField('metric', 'Metric', 300),
  choiceField('comparator', 'Comparison', optionsOf(comparatorNames)),
  { type: 'number', name: 'target', label: 'Target', min: -1e12, max: 1e12 },
  textField('unit', 'Unit', 60),
  textField('period', 'Period', 100),
  textField('owner', 'Owner', 200),
  textField('dataSource', 'Where the figure is read', 300),
  longField('consequence', 'What follows a miss', 1_000),
  longField('why', 'Why the other side asks for it', 600),
  roomSettles,
];

export const metricFields: readonly Field[] = [
  textField('name', 'Metric', 300, { isNeeded: true }),
  textField('formula', 'Formula', 400),
  longField('numerator', 'Numerator', 400, { help: 'What is counted or measured' }),
  longField('denominator', 'Denominator', 400, { help: 'Empty for an amount or a duration' }),
  longField('clockStarts', 'Clock starts', 300),
  longField('clockStops', 'Clock stops', 300),
  { type: 'yes-no', name: 'isWorkingTime', label: 'Working time only' },
  textField('owner', 'Owner', 200),
  longField('trap', 'How it is gamed or misread', 400),
];

export const meetingFields: readonly Field[] = [
  textField('name', 'Meeting', 200, { isNeeded: true }),
  choiceField('cadence', 'How often', optionsOf(cadenceNames)),
  textField('when', 'When', 200),
  { type: 'number', name: 'minutes', label: 'Minutes', min: 0, max: 1_440 },
  textField('chair', 'Chair', 200),
  textField('attendees', 'Who attends', 600),
  longField('topics', 'Topics', 1_000),
  {
    type: 'rows',
    name: 'accountabilityKinds',
    label: 'Accountabilities it looks at',
    most: 12,
    columns: [{ name: 'kind', label: 'Kind', max: 60, options: optionsOf(accountabilityKindNames) }],
  },
  linesField('metrics', 'Metrics it looks at', 300),
  longField('endsWith', 'Answered before people leave', 400),
];

export const ladderFields: readonly Field[] = [
  textField('name', 'Conflict ladder', 200, { isNeeded: true }),
  longField('fits', 'When it fits', 600),
  {
    type: 'rows',
    name: 'steps',
    label: 'Steps',
    most: 50,
    columns: [
      { name: 'decides', label: 'Who decides', max: 300 },
      { name: 'action', label: 'What they do', max: 1_000 },
      { name: 'within', label: 'Within', max: 12 },
      { name: 'withinUnit', label: 'Unit', max: 20, options: clockOptions },
    ],
  },
];
