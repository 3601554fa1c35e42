import { accountabilityKindNames } from '../../agreement/accountability-names';
import { leadSortNames } from '../../playbook/lead-sort-names';
import { salesCycleStageNames } from '../../playbook/sales-cycle';
import { choiceField, linesField, longField, optionsOf, textField, type Field } from '../field';

const stageOptions = optionsOf(salesCycleStageNames);
const setNames = { elephants: 'Elephants: few and large', salmon: 'Salmon: many and small' };
const qualityNames = { measured: 'Measured', survey: 'Survey', estimate: 'Estimate' };

export const consentNames = {
  open: 'Not asked yet',
  given: 'Given for use with customers',
  internal: 'Given for use inside the company only',
  refused: 'Refused',
};

export const sampleLeadFields: readonly Field[] = [
  textField('title', 'Sample lead', 200, { isNeeded: true }),
  choiceField('set', 'Set', optionsOf(setNames)),
  longField('facts', 'What the CRM shows', 1_000, { isNeeded: true }),
  choiceField('reference', 'Sorted as', optionsOf(leadSortNames)),
  longField('reason', 'Because', 600),
];

export const assetKindFields: readonly Field[] = [
  textField('name', 'Kind of asset', 120, { isNeeded: true }),
  {
    type: 'rows',
    name: 'stages',
    label: 'Stages of the sales cycle',
    most: 6,
    columns: [{ name: 'stage', label: 'Stage', max: 20, options: stageOptions }],
  },
  longField('does', 'What it does for the seller', 400),
  longField('missedWhen', 'How one notices it is missing', 400),
];

/** Half a page at most: what an A-player seller says, or how a customer came to buy. */
const collected = (title: string, words: string): readonly Field[] => [
  textField('title', title, 200, { isNeeded: true }),
  choiceField('salesStage', 'Stage of the sales cycle', stageOptions, { facet: 'salesStage' }),
  longField('words', words, 2_500, { isNeeded: true, help: 'Half a page at most' }),
  textField('seller', 'Whose it is', 200, { help: 'The seller who says it' }),
  textField('customer', 'Customer', 200),
  choiceField('consent', 'Consent', optionsOf(consentNames)),
  textField('consentBy', 'Consent from whom, when', 200),
  textField('collectedBy', 'Collected by', 200),
  choiceField('serves', 'Commitment it serves', optionsOf(accountabilityKindNames)),
  linesField('asks', 'What to ask the seller', 300),
];
export const soundBiteFields = collected('Sound bite', 'What is said');
export const storyFields = collected('Customer story', 'The story');

export const referenceFigureFields: readonly Field[] = [
  textField('name', 'Reference figure', 200, { isNeeded: true }),
  textField('figure', 'Figure', 200, { isNeeded: true }),
  longField('definition', 'Definition', 600, { isNeeded: true }),
  longField('sample', 'Sample', 400, { isNeeded: true }),
  { type: 'number', name: 'year', label: 'Year', min: 1900, max: 2100 },
  choiceField('sourceQuality', 'Quality of the source', optionsOf(qualityNames), { isNeeded: true }),
  longField('caution', 'Caution', 600),
];
