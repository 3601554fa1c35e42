import './plan-stage.css';

import type { ReactNode } from 'react';

import { planInWords } from '#shared/domain/plan/chain-in-words';
import { useWorkshop } from '../../workshop-store';
import { FunnelChart } from './funnel-chart';
import { PaySection } from './pay-section';
import { PlanFigures } from './plan-figures';
import { PlanInputsColumn } from './plan-inputs-column';
import { ReferenceNote } from './reference-note';
import { RomiFactors } from './romi-factors';
import { scenarioTitle } from './scenario-edits';
import { ScenariosSection } from './scenarios-section';
import { SolvePanel } from './solve-panel';
import { WeeklyPicture } from './weekly-picture';

/** Work backwards from revenue: what is typed on the left, what follows from it on the right. */
export function PlanStage() {
  const plan = useWorkshop((state) => state.document.plan);
  const look = useWorkshop((state) => state.look);
  const funnel = useWorkshop(({ facilitation: { scenarios } }) =>
    scenarios.rows.find(({ id }) => id === scenarios.chosenId),
  );
  const { headline, sentences, missing } = planInWords(plan, look);
  return (
    <div className="plan">
      <p className="plan__headline" role="status">
        {headline}
      </p>
      {funnel !== undefined && <p className="muted">The numbers are those of the funnel “{scenarioTitle(funnel)}”.</p>}
      <div className="plan__columns">
        <PlanInputsColumn />
        <div className="plan__results">
          <Part title="Leads a week">
            <WeeklyPicture />
          </Part>
          <Part title="The funnel behind it">
            <FunnelChart />
          </Part>
          <Part title="What follows">
            <PlanFigures />
            <Sentences sentences={missing} />
            <RomiFactors />
          </Part>
          <SolvePanel />
          {sentences.length > 0 && (
            <Part title="The chain in words">
              <Sentences sentences={sentences} />
            </Part>
          )}
          <ReferenceNote />
        </div>
      </div>
      <ScenariosSection />
      <PaySection />
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="plan__part" aria-label={title}>
      <h2 className="plan__part-title">{title}</h2>
      {children}
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="plan__sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
