import { useState } from 'react';

import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { AddStep } from './add-step';
import { LadderSteps } from './ladder-steps';

/** Who decides when the two sides disagree, step by step, each against the clock. */
export function LadderSection() {
  const count = useWorkshop((state) => state.document.communication.ladder.length);
  const [added, setAdded] = useState<string | null>(null);
  return (
    <StageSection title="Conflict ladder" aside={<AddStep count={count} onAdded={setAdded} />}>
      <LadderSteps added={added} />
    </StageSection>
  );
}
