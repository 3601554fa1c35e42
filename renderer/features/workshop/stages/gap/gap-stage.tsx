import { StageSection } from '../shared/stage-section';

export function GapStage() {
  return <StageSection title="Numbers written blind">{null}</StageSection>;
}
