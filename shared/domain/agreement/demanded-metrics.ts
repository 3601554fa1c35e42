import { isTakenFrom } from '../library/row-id';
import type { Kpi } from './communication-schema';

/** A figure both sides should see at least, and the item of the library that defines it. */
export interface DemandedMetric {
  readonly itemId: string;
  readonly name: string;
  /** All of these in the row's words mean that it stands, whatever the room calls it. */
  readonly words: readonly RegExp[];
}

const age = /\b(?:age|aging|ageing)\b/i;

/** The two halves of lead aging first. (Source: "Five must haves …" and "What’s a VP of Sales & Marketing?".) */
export const demandedMetrics: readonly DemandedMetric[] = [
  { itemId: 'kpi-lead-age-marketing', name: 'Lead age, marketing’s half', words: [age, /marketing/i] },
  { itemId: 'kpi-lead-age-sales', name: 'Lead age, sales’ half', words: [age, /sales/i] },
  { itemId: 'kpi-acceptance', name: 'Share of MQLs accepted', words: [/accept/i] },
  { itemId: 'kpi-pipeline-generated', name: 'Pipeline marketing-generated', words: [/pipeline/i, /generated/i] },
  { itemId: 'kpi-pipeline-enhanced', name: 'Pipeline marketing-enhanced', words: [/pipeline/i, /enhanced/i] },
  { itemId: 'kpi-new-revenue', name: 'New-customer revenue', words: [/new.customer/i, /revenue/i] },
  { itemId: 'kpi-onboarding', name: 'Time to onboard a salesperson', words: [/onboard|first won deal/i] },
  { itemId: 'kpi-asset-value', name: 'Value of assets to sales', words: [/assets?\b/i, /won|value|use/i] },
];

/** Whether a row stands for the demanded figure: taken from its item, or with its words in name and formula. */
export const standsFor = ({ id, name, formula }: Kpi, { itemId, words }: DemandedMetric): boolean =>
  isTakenFrom(id, itemId) || words.every((word) => word.test(`${name} ${formula}`));
