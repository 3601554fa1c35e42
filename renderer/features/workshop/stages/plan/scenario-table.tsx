import type { Band } from '#shared/domain/plan/compare-scenarios';
import { showExpectedWins, showMoney, showNeeded, showRate, showWeekly } from '#shared/domain/plan/show-figure';
import type { NumberLook } from '#shared/kernel/format';
import { useWorkshop } from '../../workshop-store';
import { bandInWords } from './band-words';
import { ScenarioBand } from './scenario-band';
import { scenarioTitle } from './scenario-edits';
import { useScenarioFigures, type ComparedScenario } from './use-scenario-figures';

/** What each funnel takes and brings, with how far the samples behind its rates let the leads and wins range. */
export function ScenarioTable() {
  const look = useWorkshop((state) => state.look);
  const compared = useScenarioFigures();
  const mostNeeded = endOf(compared.map(({ figures }) => [figures.needed, figures.neededBand]));
  const mostWins = endOf(compared.map(({ figures }) => [figures.wins, figures.winsBand]));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a narrow window scrolls it sideways, by keys too
    <div className="scenario-table" role="region" aria-label="Funnels compared" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Funnel</th>
            <th scope="col">Leads needed</th>
            <th scope="col">Leads to won</th>
            <th scope="col">Expected wins</th>
            <th scope="col">Sellers’ hours</th>
            <th scope="col">Cost</th>
            <th scope="col">Cost per win</th>
          </tr>
        </thead>
        <tbody>
          {compared.map((row) => (
            <Row key={row.scenario.id} row={row} look={look} mostNeeded={mostNeeded} mostWins={mostWins} />
          ))}
        </tbody>
      </table>
      <p className="muted">
        A band shows how far the samples behind the rates let a figure range, all rates at their best, then all at their
        worst (95% intervals). A mark outside its band means that a rate is typed otherwise than its sample says.
        Figures are for the whole period; the cost per win is counted before wins are rounded.
      </p>
    </div>
  );
}

interface RowProps {
  readonly row: ComparedScenario;
  readonly look: NumberLook;
  readonly mostNeeded: number;
  readonly mostWins: number;
}

function Row({ row: { scenario, isChosen, figures }, look, mostNeeded, mostWins }: RowProps) {
  const { needed, neededBand, leads, rate, wins, winsBand, repHours, cost, costPerWin } = figures;
  const inHours = (hours: number) => showWeekly(hours, look);
  const inMoney = (minor: number) => showMoney(minor, look);
  const inLeads = (count: number) => showNeeded(count, look);
  const inWins = (count: number) => showExpectedWins(count, look);
  return (
    <tr aria-current={isChosen ? 'true' : undefined}>
      <th scope="row">
        {scenarioTitle(scenario)}
        {scenario.note !== '' && <span className="scenario-table__note scenario-table__why">{scenario.note}</span>}
      </th>
      <td>
        {shown(needed, inLeads)}
        <ScenarioBand value={needed} band={neededBand} most={mostNeeded} />
        <Note text={bandInWords(neededBand, inLeads)} />
      </td>
      <td>
        {shown(rate, (value) => showRate(value, look))}
        <Note text={leads === null ? '' : `of ${inLeads(leads)} leads`} />
      </td>
      <td>
        {shown(wins, inWins)}
        <ScenarioBand value={wins} band={winsBand} most={mostWins} />
        <Note text={bandInWords(winsBand, inWins)} />
      </td>
      <td>{shown(repHours, inHours)}</td>
      <td>{shown(cost, inMoney)}</td>
      <td>{shown(costPerWin, inMoney)}</td>
    </tr>
  );
}

const Note = ({ text }: { readonly text: string }) =>
  text === '' ? null : <span className="scenario-table__note">{text}</span>;

const shown = (value: number | null, show: (value: number) => string) =>
  value === null ? <span className="muted">not known yet</span> : <strong>{show(value)}</strong>;

/** The right end of a common scale. */
const endOf = (pairs: readonly (readonly [number | null, Band | null])[]): number =>
  Math.max(0, ...pairs.flatMap(([value, band]) => [value ?? 0, band?.low ?? 0, band?.high ?? 0]));
