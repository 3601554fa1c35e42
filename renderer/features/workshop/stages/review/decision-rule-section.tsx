import './roles.css';

import { Notice } from '../../../../ui/notice';
import { useWorkshop } from '../../workshop-store';
import { DecisionRuleFields } from './decision-rule-fields';

/** By which rule the room decides; it is printed on the agreement. */
export function DecisionRuleSection() {
  const isOpen = useWorkshop((state) => state.document.decisionRule.rule === null);
  return (
    <section className="review__part" aria-label="Decision rule">
      <h2 className="review__title">Decision rule</h2>
      {isOpen && (
        <Notice tone="info" title="No rule is chosen yet">
          Choose one before anything is voted on: afterwards it looks like a trick. It is printed on the agreement.
        </Notice>
      )}
      <DecisionRuleFields />
    </section>
  );
}
