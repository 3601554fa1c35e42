import type { PlanFixedOutcome } from '#shared/domain/plan/plan-schema';
import { MoneyField } from '../../../../ui/money-field';
import { NumberField } from '../../../../ui/number-field';
import { PercentField } from '../../../../ui/percent-field';
import { useWorkshop } from '../../workshop-store';
import { outcomeWords } from './solve-words';

interface Props {
  readonly fixed: PlanFixedOutcome;
  /** In the outcome's unit: leads a week, minor units, a fraction. */
  readonly target: number | null;
  readonly onChange: (target: number | null) => void;
}

export function SolveTarget({ fixed, target, onChange }: Props) {
  const currency = useWorkshop((state) => state.look.currency);
  const { kind, suffix } = outcomeWords(fixed);
  const field = { label: 'Target', name: 'plan.solve.target', onChange };
  switch (kind) {
    case 'money':
      return <MoneyField key={fixed} {...field} minor={target} currency={currency} />;
    case 'percent':
      return <PercentField key={fixed} {...field} fraction={target} />;
    case 'number':
      return <NumberField key={fixed} {...field} value={target} suffix={suffix} />;
  }
}
