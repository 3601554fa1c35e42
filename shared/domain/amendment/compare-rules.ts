import type { AgreementDocument } from '../agreement/agreement-schema';
import { decisionRuleInWords } from '../agreement/decision-rule-words';
import { payInWords } from '../agreement/pay-words';
import { reviewRulesInWords } from '../agreement/review-rules-words';
import { workingTimeInWords } from '../calendar/calendar-words';
import type { WorkingCalendar } from '../calendar/working-calendar-schema';
import { showDay } from '../deck/show-day';
import type { Change } from './amendment-schema';
import { compareFields, type Field } from './compare-fields';

/** Who decides, when a figure is red, and what counts as working time, where they are others than before. */
export function compareRules(before: AgreementDocument, after: AgreementDocument, locale: string): Change[] {
  return [
    ...compareFields('communication', ruleFields(locale), before, after),
    ...compareFields('communication', calendarFields(locale), before.calendar, after.calendar),
  ];
}

/** What is agreed on pay, if it is not what it was. */
export const comparePay = (before: AgreementDocument, after: AgreementDocument, locale: string): Change[] =>
  compareFields('plan', payFields(locale), before, after);

const payFields = (locale: string): readonly Field<AgreementDocument>[] => [
  {
    label: 'Variable pay of marketers',
    words: ({ pay }) => payInWords(pay, locale),
    exactly: ({ pay }) => String(pay.shareOnSales ?? ''),
  },
];

const ruleFields = (locale: string): readonly Field<AgreementDocument>[] => [
  { label: 'Decision rule', words: ({ decisionRule }) => decisionRuleInWords(decisionRule) },
  {
    label: 'Red, amber, green',
    words: ({ reviewRules }) => reviewRulesInWords(reviewRules, locale),
    exactly: ({ reviewRules }) => String(reviewRules.amberPercent ?? ''),
  },
];

const calendarFields = (locale: string): readonly Field<WorkingCalendar>[] => [
  { label: 'Working time', words: (calendar) => workingTimeInWords({ ...calendar, holidays: [] }) },
  { label: 'Holidays', words: ({ holidays }) => holidaysInWords(holidays, locale) },
];

/** A line each, in the order of the year. */
function holidaysInWords(holidays: WorkingCalendar['holidays'], locale: string): string {
  return holidays
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ day, name }) => [showDay(day, locale), name.trim()].filter((part) => part !== '').join(': '))
    .join('\n');
}
