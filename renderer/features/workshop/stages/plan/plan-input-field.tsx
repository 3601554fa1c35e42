import { isInRange, rangeRule } from '#shared/domain/plan/plan-inputs';
import { planInputKinds } from '#shared/domain/plan/show-input';
import { MoneyField } from '../../../../ui/money-field';
import { NumberField } from '../../../../ui/number-field';
import { PercentField } from '../../../../ui/percent-field';
import { editDocument, useWorkshop } from '../../workshop-store';
import { midSentence } from '../shared/mid-sentence';
import type { PlanField } from './plan-fields';

/** One figure of the plan. A value out of range stays as typed, with the rule under it. */
export function PlanInputField({ input, label, suffix, description }: PlanField) {
  const value = useWorkshop((state) => state.document.plan[input]);
  const currency = useWorkshop((state) => state.look.currency);
  const name = `plan.${input}`;
  const change = (next: number | null) =>
    editDocument(
      `Change ${midSentence(label)}`,
      (document) => {
        document.plan[input] = next;
      },
      name,
    );
  const field = {
    label,
    name,
    description,
    error: value === null || isInRange(input, value) ? '' : rangeRule(input),
  };
  switch (planInputKinds[input]) {
    case 'money':
      return <MoneyField {...field} minor={value} currency={currency} onChange={change} />;
    case 'percent':
      return <PercentField {...field} fraction={value} onChange={change} />;
    case 'number':
      return <NumberField {...field} value={value} suffix={suffix} onChange={change} />;
  }
}
