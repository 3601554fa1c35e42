import type { Candidate, CandidateId, CandidateStage } from '#shared/domain/candidate/candidate-schema';
import { reportRefusal } from '../../ui/report-refusal';
import { showToast } from '../../ui/toast';
import { moveCandidate } from './candidates-store';
import { focusIfLost } from './focus-if-lost';
import { candidateStageNames } from './stage-names';

/** Takes the offer to undo the last move away. */
let takeAway: (() => void) | null = null;

/** Drops the offer to undo, for when it would name or bring back what is gone. */
export function forgetMove(): void {
  takeAway?.();
  takeAway = null;
}

/** Puts a candidate in another stage and offers to take it back, until the next move. */
export async function moveWithUndo({ id, name, stage: before }: Candidate, stage: CandidateStage): Promise<void> {
  if (stage === before) return;
  await reportRefusal(async () => {
    await put(id, stage);
    forgetMove();
    takeAway = showToast({
      title: `${name} is now in “${candidateStageNames[stage]}”`,
      action: { label: 'Undo', onPress: () => void reportRefusal(() => put(id, before)) },
    });
  });
}

async function put(id: CandidateId, stage: CandidateStage): Promise<void> {
  await moveCandidate(id, stage);
  focusIfLost(`[data-candidate="${id}"] button`);
}
