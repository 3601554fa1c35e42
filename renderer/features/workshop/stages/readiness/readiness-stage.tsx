import { LensSection } from './lens-section';
import { PulseSection } from './pulse-section';
import './readiness.css';

/** Whether these people can write down the truth together, and what drives their company. */
export function ReadinessStage() {
  return (
    <div className="stage">
      <PulseSection />
      <LensSection />
    </div>
  );
}
