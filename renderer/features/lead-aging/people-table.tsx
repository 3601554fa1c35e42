import type { AgedStep, AgingSummary } from '#shared/domain/lead-aging/aging-summary-schema';
import { durationInWords, type ClockKind } from '#shared/domain/lead-aging/duration-words';
import { formatPercent } from '#shared/kernel/format';
import { DataTable, type DataColumn } from '../../ui/data-table';

type Group = AgingSummary['bySalesperson'][number];
type Row = Group & { readonly id: string };

const count = (amount: number) => amount.toLocaleString('en-US');
const handedOver = ({ n, waiting, ended }: AgedStep) => n + waiting + ended;

interface Props {
  readonly groups: readonly Group[];
  readonly kind: ClockKind;
}

/** What sales took, person by person. Figures of fewer than five leads are said to be too few. */
export function PeopleTable({ groups, kind }: Props) {
  const rows = groups.map((group): Row => ({ ...group, id: group.salesperson ?? ' none' }));
  return (
    <DataTable label="Ages by salesperson" columns={columnsFor(kind)} rows={rows} emptyState="No lead was counted." />
  );
}

function columnsFor(kind: ClockKind): DataColumn<Row>[] {
  const figure = (id: string, label: string, pick: (step: AgedStep) => number | null): DataColumn<Row> => ({
    id,
    label,
    align: 'end',
    compare: (a, b) => (pick(a.sales) ?? -1) - (pick(b.sales) ?? -1),
    render: ({ sales }) => <Duration ms={pick(sales)} kind={kind} />,
  });
  return [
    {
      id: 'name',
      label: 'Salesperson',
      compare: (a, b) => (a.salesperson ?? '').localeCompare(b.salesperson ?? ''),
      render: ({ salesperson }) =>
        salesperson === null ? <span className="muted">No salesperson</span> : <span dir="auto">{salesperson}</span>,
    },
    {
      id: 'share',
      label: 'Followed up',
      align: 'end',
      compare: (a, b) => (a.sales.share ?? -1) - (b.sales.share ?? -1),
      render: ({ sales }) => <span className="tabular">{followedUp(sales)}</span>,
    },
    figure('median', 'Median', (step) => step[kind].medianMs),
    figure('p90', '90th percentile', (step) => step[kind].p90Ms),
    figure('mean', 'Mean', (step) => step[kind].meanMs),
    {
      id: 'waiting',
      label: 'Still wait',
      align: 'end',
      compare: (a, b) => a.sales.waiting - b.sales.waiting,
      render: ({ sales }) => <span className="tabular">{count(sales.waiting)}</span>,
    },
    {
      ...figure('oldest', 'Oldest so far', (step) => step[kind].waitingOldestMs),
      render: ({ sales }) =>
        sales.waiting === 0 ? (
          <span className="muted">none waits</span>
        ) : (
          <Duration ms={sales[kind].waitingOldestMs} kind={kind} />
        ),
    },
  ];
}

function followedUp(step: AgedStep): string {
  const counts = `${count(step.n)} of ${count(handedOver(step))}`;
  return step.share === null ? counts : `${counts} (${formatPercent(step.share, 'en-US', 0)})`;
}

function Duration({ ms, kind }: { readonly ms: number | null; readonly kind: ClockKind }) {
  if (ms === null) return <span className="muted">too few</span>;
  return <span className="tabular">{durationInWords(ms, kind)}</span>;
}
