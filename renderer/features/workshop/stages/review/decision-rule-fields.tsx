import { decisionRules } from '#shared/domain/agreement/decision-rule-schema';
import { decisionRuleNames } from '#shared/domain/agreement/decision-rule-words';
import { RadioGroup } from '../../../../ui/radio-group';
import { TextArea } from '../../../../ui/text-area';
import { useWorkshop } from '../../workshop-store';
import { editDecisionRule } from './edit-decision-rule';

const options = decisionRules.map((id) => ({ id, label: decisionRuleNames[id] }));

/** The rules to choose from in plain words, and room for the room's own. */
export function DecisionRuleFields() {
  const { rule, words } = useWorkshop((state) => state.document.decisionRule);
  const isOwn = rule === 'own';
  return (
    <div className="decision-rule">
      <RadioGroup
        label="How does this room decide where it does not agree?"
        name="decisionRule.rule"
        value={rule}
        options={options}
        onChange={(chosen) => editDecisionRule({ rule: chosen })}
      />
      {rule !== null && (
        <TextArea
          label={isOwn ? 'Your own rule' : 'What else belongs to it'}
          name="decisionRule.words"
          value={words}
          rows={2}
          maxLength={400}
          error={
            isOwn && words.trim() === '' ? 'Write the rule in a sentence: it is printed as it stands here.' : undefined
          }
          onChange={(typed) => editDecisionRule({ words: typed })}
        />
      )}
    </div>
  );
}
