import type { DecisionRule } from '#shared/domain/agreement/decision-rule-schema';
import { editDocument } from '../../workshop-store';

export function editDecisionRule(patch: Partial<DecisionRule>): void {
  editDocument(
    patch.rule === undefined ? 'Edit the decision rule: words' : 'Choose the decision rule',
    ({ decisionRule }) => {
      Object.assign(decisionRule, patch);
    },
    `decisionRule.${Object.keys(patch).join('.')}`,
  );
}
