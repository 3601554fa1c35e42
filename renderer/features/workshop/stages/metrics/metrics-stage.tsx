import { StageSection } from '../shared/stage-section';

export function MetricsStage() {
  return <StageSection title="Shared metrics">{null}</StageSection>;
}
