import { dateNames } from '#shared/domain/kit/seat-kind';
import type { DatePlan } from '#shared/domain/search/panel-schema';
import { PageSection } from '../../../ui/page';
import { TextArea } from '../../../ui/text-area';
import { editPanel } from '../search-edits';
import { useSearchDraft } from '../search-store';

/** What each date is for, and what both sides should come away with. */
export function DatesSection() {
  const dates = useSearchDraft((state) => state.document.panel.dates);
  return (
    <PageSection title="Dates">
      <ol className="panel-dates">
        {dates.map((plan) => (
          <li key={plan.date} className="panel-date">
            <h3 className="panel-date__title">{dateNames[plan.date]}</h3>
            <TextArea
              label="Purpose"
              value={plan.purpose}
              rows={3}
              maxLength={600}
              onChange={(purpose) => edit(plan, { purpose })}
            />
            <TextArea
              label="Hoped-for outcome"
              value={plan.hopedOutcome}
              rows={2}
              maxLength={400}
              onChange={(hopedOutcome) => edit(plan, { hopedOutcome })}
            />
          </li>
        ))}
      </ol>
    </PageSection>
  );
}

function edit({ date }: DatePlan, patch: Partial<DatePlan>): void {
  editPanel(
    `Edit the ${dateNames[date].toLowerCase()}`,
    ({ dates }) => {
      const plan = dates.find((one) => one.date === date);
      if (plan) Object.assign(plan, patch);
    },
    `date.${date}.${Object.keys(patch).join('')}`,
  );
}
