import type { DecisionRule, decisionRules } from './decision-rule-schema';

/** How each rule is called where it is chosen and printed. */
export const decisionRuleNames: Readonly<Record<(typeof decisionRules)[number], string>> = {
  'both-leaders': 'Both leaders agree, or nothing is decided',
  consent: 'By consent: it is decided when nobody has a serious objection',
  'majority-of-each-side': 'A majority of each side, counted apart',
  ladder: 'The conflict ladder decides, step by step',
  own: 'A rule of our own',
};

/** The rule as the agreement prints it, with the room's remark; empty while none is chosen. */
export function decisionRuleInWords({ rule, words }: DecisionRule): string {
  const remark = words.trim();
  if (rule === null || rule === 'own') return remark;
  return remark === '' ? `${decisionRuleNames[rule]}.` : `${decisionRuleNames[rule]}. ${remark}`;
}
