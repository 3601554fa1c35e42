import type { Accountability } from '#shared/domain/agreement/accountability-schema';
import { followedInWords } from '#shared/domain/plan/follow-plan';
import { followedFigures, type FollowedFigure } from '#shared/domain/plan/scenario-schema';
import { Select } from '../../../../ui/select';
import { editFacilitation, useWorkshop } from '../../workshop-store';

const figureNames: Readonly<Record<FollowedFigure, string>> = {
  'leads-per-week': 'Leads needed a week',
  leads: 'Leads needed in the period',
  'marketing-share': 'Marketing’s share of deals, in percent',
  'close-ratio': 'SQL to won, in percent',
  cost: 'Cost, in whole units of money',
};
const options = [
  { id: 'none', label: 'Nothing: the target is typed' },
  ...followedFigures.map((id) => ({ id, label: figureNames[id] })),
] as const;

/** Lets a commitment's target follow a figure of the plan, until another target is typed. */
export function FollowPlanField({ row: { id } }: { readonly row: Accountability }) {
  const figure = useWorkshop((state) => state.facilitation.scenarios.followed[id]);
  const plan = useWorkshop((state) => state.document.plan);
  const look = useWorkshop((state) => state.look);
  return (
    <div className="commitment__follows">
      <Select
        label="Target follows the plan"
        name={`follows.${id}`}
        value={figure ?? 'none'}
        options={options}
        onChange={(next) => follow(id, next === 'none' ? null : next)}
      />
      {figure !== undefined && <p className="commitment__target">{sentence(followedInWords(plan, figure, look))}</p>}
    </div>
  );
}

const sentence = (words: string): string =>
  words === ''
    ? 'The plan does not give this figure yet; the target stays as it is until it does.'
    : `Follows the plan: ${words}. Typing a target lets it go.`;

function follow(id: string, figure: FollowedFigure | null): void {
  editFacilitation(
    figure === null ? 'Let a target go from the plan' : 'Let a target follow the plan',
    ({ scenarios }) => {
      if (figure === null) delete scenarios.followed[id];
      else scenarios.followed[id] = figure;
    },
  );
}
