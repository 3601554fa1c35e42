import type { Side } from '../agreement/accountability-schema';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { decisionRuleInWords } from '../agreement/decision-rule-words';
import { payInWords } from '../agreement/pay-words';
import { reviewRulesInWords } from '../agreement/review-rules-words';
import { workingTimeInWords } from '../calendar/calendar-words';
import type { ContentBlock, ContentItem } from './content-types';

/** How the room decides and what working time is, beside the ladder; nothing where nothing is agreed. */
export const decisionBlocks = (document: AgreementDocument): ContentBlock[] =>
  rulesBlock('Rules', [
    { lead: 'Decisions', text: decisionRuleInWords(document.decisionRule) },
    { lead: 'Working time', text: isWorkingTimeUsed(document) ? workingTimeInWords(document.calendar) : '' },
  ]);

/** When a promise is green, amber or red and, for marketing, what pay hangs on; nothing where nothing is agreed. */
export const judgingBlocks = ({ reviewRules, pay }: AgreementDocument, side: Side, locale: string): ContentBlock[] =>
  rulesBlock('How it is judged', [
    { lead: 'Every quarter', text: reviewRulesInWords(reviewRules, locale) },
    { lead: 'Pay', text: side === 'marketing' ? payInWords(pay, locale) : '' },
  ]);

function rulesBlock(title: string, rules: readonly Pick<ContentItem, 'lead' | 'text'>[]): ContentBlock[] {
  const items = rules.filter(({ text }) => text !== '').map((rule) => ({ ...rule, name: `${title}: ${rule.lead}` }));
  return items.length === 0 ? [] : [{ kind: 'list', title, isNumbered: false, items }];
}

/** Whether any clock of the agreement stands still outside working time. */
function isWorkingTimeUsed({ communication, marketing, sales }: AgreementDocument): boolean {
  const { ladder, kpis } = communication;
  return (
    ladder.some(({ within, withinUnit }) => within !== null && withinUnit.startsWith('working-')) ||
    kpis.some(({ isWorkingTime, unit }) => isWorkingTime || namesWorkingTime(unit)) ||
    [...marketing, ...sales].some(({ commitment, metric, unit }) => [commitment, metric, unit].some(namesWorkingTime))
  );
}

const namesWorkingTime = (text: string): boolean => /\bworking[\s-]+(?:hour|day)/i.test(text);
