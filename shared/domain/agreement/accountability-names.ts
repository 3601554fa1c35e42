import { marketingKinds, salesKinds, type AccountabilityKind, type Side } from './accountability-schema';

export const sideNames: Readonly<Record<Side, string>> = { marketing: 'Marketing', sales: 'Sales' };

/** Names of the kinds for lists and headings. */
export const accountabilityKindNames: Readonly<Record<AccountabilityKind, string>> = {
  'revenue-share': 'Share of closed revenue',
  'win-loss-reporting': 'Win/loss reporting',
  'lead-quality-scoring': 'Lead-quality scoring',
  'quality-threshold': 'Minimum quality threshold',
  assets: 'Assets for the sales cycle',
  'lead-volume': 'Lead volume',
  'response-time': 'Response time',
  'crm-fields': 'Mandatory CRM fields',
  'win-loss-reviews': 'Win/loss reviews',
  'close-ratio': 'Minimum close ratio',
  'closed-loop-feedback': 'Closed-loop feedback on lead quality',
  other: 'Other',
};

/** What a side promises by a commitment of this kind: "has no commitment on …". */
export const accountabilityKindTopics: Readonly<Record<AccountabilityKind, string>> = {
  'revenue-share': 'its share of closed revenue',
  'win-loss-reporting': 'win/loss reporting',
  'lead-quality-scoring': 'scoring the quality of leads',
  'quality-threshold': 'a minimum quality of the leads it hands over',
  assets: 'assets for each stage of the sales cycle',
  'lead-volume': 'the number of leads',
  'response-time': 'response time',
  'crm-fields': 'the mandatory CRM fields',
  'win-loss-reviews': 'win/loss reviews',
  'close-ratio': 'a minimum close ratio of marketing-generated opportunities',
  'closed-loop-feedback': 'feedback on the quality of leads',
  other: 'anything else',
};

export const kindsOfSide: Readonly<Record<Side, readonly AccountabilityKind[]>> = {
  marketing: marketingKinds,
  sales: salesKinds,
};
