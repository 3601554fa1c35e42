import { useNavigate } from '@tanstack/react-router';

import { candidateStages, type Candidate } from '#shared/domain/candidate/candidate-schema';
import { retentionDue } from '#shared/domain/candidate/retention';
import { localDay } from '#shared/kernel/local-day';
import { formatDay } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { Chip } from '../../ui/chip';
import { DataTable, type DataColumn } from '../../ui/data-table';
import { candidatePath } from './candidate-path';
import { useCandidates } from './candidates-store';
import { committedSeats, progressWords } from './progress-words';
import { candidateStageNames } from './stage-names';

/** The same candidates as a table that sorts. No column tells of scores, and none can be sorted by them. */
export function CandidateTable() {
  const navigate = useNavigate();
  const candidates = useCandidates((state) => state.candidates);
  const today = localDay(useNowMs());
  return (
    <DataTable
      label="Candidates"
      columns={columnsOn(today)}
      rows={candidates}
      onOpen={(candidate) => void navigate({ to: candidatePath(candidate) })}
    />
  );
}

const byText = (read: (candidate: Candidate) => string) => (a: Candidate, b: Candidate) =>
  read(a).localeCompare(read(b), 'en', { sensitivity: 'base', numeric: true });

const columnsOn = (today: string): readonly DataColumn<Candidate>[] => [
  {
    id: 'name',
    label: 'Name',
    compare: byText(({ name }) => name),
    render: ({ name, headline }) => (
      <>
        <span className="candidates__name">{name}</span>
        {headline !== '' && <span className="candidates__headline">{headline}</span>}
      </>
    ),
  },
  {
    id: 'stage',
    label: 'Stage',
    compare: (a, b) => candidateStages.indexOf(a.stage) - candidateStages.indexOf(b.stage),
    render: ({ stage }) => <span className="candidates__short">{candidateStageNames[stage]}</span>,
  },
  {
    id: 'source',
    label: 'Source',
    compare: byText(({ source }) => source),
    render: ({ source }) => source !== '' && <span className="candidates__source">{source}</span>,
  },
  {
    id: 'seats',
    label: 'Seats done',
    compare: (a, b) => committedSeats(a.dates) - committedSeats(b.dates),
    render: ({ dates }) => <span className="candidates__progress">{progressWords(dates) || 'No seat has a date'}</span>,
  },
  {
    id: 'retention',
    label: 'Kept until',
    compare: byText(({ retainUntil }) => retainUntil ?? '9999'),
    render: (candidate) => <Retention candidate={candidate} today={today} />,
  },
];

function Retention({ candidate, today }: { readonly candidate: Candidate; readonly today: string }) {
  const { retainUntil, holdReason } = candidate;
  if (retentionDue(candidate, today)) return <Chip tone="warn">Due to be erased</Chip>;
  if (holdReason.trim() !== '') return <Chip>On hold</Chip>;
  return <span className="candidates__short tabular">{retainUntil === null ? 'Not set' : formatDay(retainUntil)}</span>;
}
