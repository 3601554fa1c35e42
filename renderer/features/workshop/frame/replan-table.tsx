import { blockName } from '#shared/domain/agenda/block-name';
import { clockTime } from '#shared/domain/agenda/clock-words';
import type { Replan } from '#shared/domain/agenda/replan';
import { useWorkshop } from '../workshop-store';

/** Each block still to come: when it would start, and its minutes before and after. */
export function ReplanTable({ plan }: { readonly plan: Replan }) {
  const locale = useWorkshop((state) => state.look.locale);
  if (plan.blocks.length === 0) return <p className="muted">No block comes after this one.</p>;
  return (
    <table className="replan__table">
      <caption className="visually-hidden">The rest of the session by the new plan</caption>
      <thead>
        <tr>
          <th scope="col">Starts</th>
          <th scope="col">Block</th>
          <th scope="col" className="replan__number">
            Minutes
          </th>
          <th scope="col" className="replan__number">
            Before
          </th>
        </tr>
      </thead>
      <tbody className="tabular">
        {plan.blocks.map(({ block, startsAtMs, minutes, minutesBefore }) => (
          <tr key={block.id} className={minutes < minutesBefore ? 'replan__row--shorter' : undefined}>
            <td>{clockTime(startsAtMs, locale)}</td>
            <th scope="row">{blockName(block)}</th>
            <td className="replan__number">{minutes}</td>
            <td className="replan__number replan__before">{minutesBefore}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
