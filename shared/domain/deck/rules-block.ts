import type { AgreementDocument } from '../agreement/agreement-schema';
import { decisionRuleInWords } from '../agreement/decision-rule-words';
import { payInWords } from '../agreement/pay-words';
import { reviewRulesInWords } from '../agreement/review-rules-words';
import { workingTimeInWords } from '../calendar/calendar-words';
import type { ContentBlock } from './content-types';

/** How the room decides, when a figure is red, what pay hangs on and what working time is; nothing where nothing is agreed. */
export function rulesBlocks(document: AgreementDocument, locale: string): ContentBlock[] {
  const items = [
    { lead: 'Decisions', text: decisionRuleInWords(document.decisionRule) },
    { lead: 'Red, amber, green', text: reviewRulesInWords(document.reviewRules, locale) },
    { lead: 'Pay', text: payInWords(document.pay, locale) },
    { lead: 'Working time', text: isWorkingTimeUsed(document) ? workingTimeInWords(document.calendar) : '' },
  ].filter(({ text }) => text !== '');
  if (items.length === 0) return [];
  const named = items.map((item) => ({ ...item, name: `Rule: ${item.lead}` }));
  return [{ kind: 'list', title: 'Rules', isNumbered: false, items: named }];
}

/** Whether any clock of the agreement stands still outside working time. */
export function isWorkingTimeUsed({ communication, marketing, sales }: AgreementDocument): boolean {
  const { ladder, kpis } = communication;
  return (
    ladder.some(({ within, withinUnit }) => within !== null && withinUnit.startsWith('working-')) ||
    kpis.some(({ isWorkingTime, unit }) => isWorkingTime || namesWorkingTime(unit)) ||
    [...marketing, ...sales].some(({ commitment, metric, unit }) => [commitment, metric, unit].some(namesWorkingTime))
  );
}

const namesWorkingTime = (text: string): boolean => /\bworking[\s-]+(?:hour|day)/i.test(text);
