import { showMoney, showNeeded, showRate } from '#shared/domain/plan/show-figure';
import { valueOf, workBackwards } from '#shared/domain/plan/work-backwards';
import { Disclosure } from '../../../../ui/disclosure';
import { useWorkshop } from '../../workshop-store';

/** What the return on marketing investment is made of, factor by factor. */
export function RomiFactors() {
  const plan = useWorkshop((state) => state.document.plan);
  const look = useWorkshop((state) => state.look);
  const figures = workBackwards(plan);
  const shown = (value: number | null, show: (value: number) => string) =>
    value === null ? 'not known yet' : show(value);
  const money = (value: number | null) => shown(value, (known) => showMoney(known, look));
  const factors = [
    ['Deals won from marketing', shown(valueOf(figures.marketingWon), (value) => showNeeded(value, look))],
    ['times the average deal', money(plan.averageDeal)],
    ['times the gross margin', shown(plan.grossMargin, (value) => showRate(value, look))],
    ['less the cost: MQLs times cost per MQL, people and tools included', money(valueOf(figures.cost))],
    ['divided by the same cost: ROMI', shown(valueOf(figures.romi), (value) => showRate(value, look))],
  ] as const;
  return (
    <Disclosure title="What ROMI is made of">
      <dl className="plan-factors">
        {factors.map(([name, value]) => (
          <div key={name} className="plan-factors__row">
            <dt>{name}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">Deals are counted unrounded, so the steps may differ from the shown figures by a little.</p>
    </Disclosure>
  );
}
