import { StageSection } from '../shared/stage-section';

export function ReadinessStage() {
  return <StageSection title="Pulse">{null}</StageSection>;
}
