import './plan-stage.css';

import { planInWords } from '#shared/domain/plan/chain-in-words';
import { useWorkshop } from '../../workshop-store';
import { FunnelChart } from './funnel-chart';
import { PlanFigures } from './plan-figures';
import { PlanInputsColumn } from './plan-inputs-column';
import { ReferenceNote } from './reference-note';
import { RomiFactors } from './romi-factors';
import { SolvePanel } from './solve-panel';
import { WeeklyPicture } from './weekly-picture';

/** Work backwards from revenue: what is typed on the left, what follows from it on the right. */
export function PlanStage() {
  const plan = useWorkshop((state) => state.document.plan);
  const look = useWorkshop((state) => state.look);
  const words = planInWords(plan, look);
  return (
    <div className="plan">
      <p className="plan__headline" role="status">
        {words.headline}
      </p>
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
            <RomiFactors />
          </Part>
          <SolvePanel />
          <Part title="The chain in words">
            <ul className="plan__sentences">
              {words.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {words.missing.map((sentence) => (
              <p key={sentence} className="muted">
                {sentence}
              </p>
            ))}
          </Part>
          <ReferenceNote />
        </div>
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="plan__part" aria-label={title}>
      <h2 className="plan__part-title">{title}</h2>
      {children}
    </section>
  );
}
