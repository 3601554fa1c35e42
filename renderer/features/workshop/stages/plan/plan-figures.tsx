import { neededRange } from '#shared/domain/plan/needed-range';
import { showMoney, showNeeded, showRate, showWeekly } from '#shared/domain/plan/show-figure';
import { workBackwards, type Figure } from '#shared/domain/plan/work-backwards';
import type { NumberLook } from '#shared/kernel/format';
import { useWorkshop } from '../../workshop-store';

/** The figures that follow from the inputs. What an unknown one waits for stands once, below them all. */
export function PlanFigures() {
  const plan = useWorkshop((state) => state.document.plan);
  const look = useWorkshop((state) => state.look);
  const figures = workBackwards(plan);
  const range = neededRange(plan);
  return (
    <dl className="plan-figures">
      <Tile
        term="Leads needed a week"
        note="MQLs, once the funnel is full"
        figure={figures.neededPerWeek}
        show={(value) => showWeekly(value, look)}
      />
      <Tile
        term="With an empty start"
        note="All handed over one sales cycle before the end"
        figure={figures.neededPerWeekWithCycle}
        show={(value) => showWeekly(value, look)}
      />
      {range.kind === 'range' && (
        <div className="plan-figures__tile">
          <dt>Range from the samples</dt>
          <dd>{rangeText(range.fewest, range.most, look)}</dd>
          <dd className="plan-figures__note">
            {range.most === null
              ? 'No upper bound can be given: a rate may be 0'
              : 'Leads a week, all rates at their upper, then lower ends'}
          </dd>
        </div>
      )}
      <Tile
        term="Responders a week"
        note="First reactions to reach that"
        figure={figures.respondersPerWeek}
        show={(value) => showWeekly(value, look)}
      />
      <Tile
        term="Deals won"
        note="In the period, all sources"
        figure={figures.won}
        show={(value) => showNeeded(value, look)}
      />
      <Tile
        term="Cost"
        note="Of all MQLs in the period"
        figure={figures.cost}
        show={(value) => showMoney(value, look)}
      />
      <Tile
        term="Cost per win"
        note="For each deal from marketing"
        figure={figures.costPerWin}
        show={(value) => showMoney(value, look)}
      />
      <Tile
        term="ROMI"
        note="Return on marketing investment"
        figure={figures.romi}
        show={(value) => showRate(value, look)}
      />
    </dl>
  );
}

const rangeText = (fewest: number, most: number | null, look: NumberLook) =>
  most === null ? `${showWeekly(fewest, look)} or more` : `${showWeekly(fewest, look)} to ${showWeekly(most, look)}`;

interface TileProps {
  readonly term: string;
  readonly note: string;
  readonly figure: Figure;
  readonly show: (value: number) => string;
}

function Tile({ term, note, figure, show }: TileProps) {
  return (
    <div className="plan-figures__tile">
      <dt>{term}</dt>
      {figure.kind === 'known' ? (
        <dd>{show(figure.value)}</dd>
      ) : (
        <dd className="plan-figures__unknown">Not known yet</dd>
      )}
      <dd className="plan-figures__note">{note}</dd>
    </div>
  );
}
