import './aging-result.css';

import { useState } from 'react';

import { workingTimeInWords } from '#shared/domain/calendar/calendar-words';
import type { AgingSummary } from '#shared/domain/lead-aging/aging-summary-schema';
import type { ClockKind } from '#shared/domain/lead-aging/duration-words';
import { formatInstant } from '../../lib/format-day';
import { PageSection } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { PeopleTable } from './people-table';
import { StepCard } from './step-card';

const count = (amount: number) => amount.toLocaleString('en-US');

/** How long leads wait: both halves side by side, acceptance beside them, and each salesperson. */
export function AgingResult({ summary }: { readonly summary: AgingSummary }) {
  const [kind, setKind] = useState<ClockKind>('working');
  const { all, spread, bySalesperson, furtherSalespeople } = summary;
  return (
    <section className="aging-result" aria-label={`Ages of the leads of ${summary.fileName}`}>
      <header className="aging-result__head">
        <ResultFacts summary={summary} />
        <Segmented
          label="Measured in"
          isLabelHidden
          value={kind}
          options={[
            { id: 'working', label: 'Working time' },
            { id: 'elapsed', label: 'Elapsed time' },
          ]}
          onChange={setKind}
        />
      </header>
      <PageSection title="Marketing and sales">
        <div className="aging-result__halves">
          <StepCard id="marketing" step={all.marketing} spread={spread.marketing} kind={kind} />
          <StepCard id="sales" step={all.sales} spread={spread.sales} kind={kind} />
          <StepCard id="acceptance" step={all.acceptance} spread={spread.acceptance} kind={kind} />
        </div>
      </PageSection>
      <PageSection title="By salesperson, hand-over to first follow-up">
        <PeopleTable groups={bySalesperson} kind={kind} />
        {furtherSalespeople > 0 && <p className="muted">{`And ${count(furtherSalespeople)} more with fewer leads.`}</p>}
      </PageSection>
    </section>
  );
}

function ResultFacts({ summary }: { readonly summary: AgingSummary }) {
  const { fileName, rows, asOfMs, calendar, rejected } = summary;
  const left = rows.leftOut > 0 ? `, ${count(rows.leftOut)} left out because something is not right in them` : '';
  return (
    <div className="aging-result__facts">
      <p>{`${fileName}: ${count(rows.used)} leads${left}. Ages so far are counted to ${formatInstant(asOfMs)}.`}</p>
      <p className="muted">{`Working time: ${workingTimeInWords(calendar)}.`}</p>
      {rejected > 0 && (
        <p className="muted">{`${count(rejected)} were rejected by marketing: they are no leads of sales.`}</p>
      )}
    </div>
  );
}
