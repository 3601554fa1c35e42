import { Lock, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { SideState, SortingRound } from '#shared/domain/sorting/sorting-schema';
import { Button } from '../../../../ui/button';
import { ConfirmDialog } from '../../../../ui/confirm-dialog';
import { reportRefusal } from '../../../../ui/report-refusal';
import { SideTurns, type SideTurn } from '../shared/side-turns';
import { StageSection } from '../shared/stage-section';
import { dropRound } from './sorting-store';
import { SortingCurtain } from './sorting-curtain';

const stateWords: Readonly<Record<SideState, string>> = {
  waiting: 'Has not begun',
  begun: 'Is sorting',
  committed: 'Has committed',
};

/** The test that is going on: how far each side is, and its way behind the curtain. */
export function GoingRound({ round }: { readonly round: SortingRound }) {
  const [turn, setTurn] = useState<Side | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <StageSection
      title={`Test ${round.number} is going on`}
      lead="Each side sorts alone. Nobody sees anything before both have committed. What is sorted is saved as you go."
      aside={
        <Button size="small" variant="ghost" icon={Trash2} onPress={() => setIsAsking(true)}>
          Take this test back
        </Button>
      }
    >
      <SideTurns turnOf={(side) => turnIn(side, round[side])} onBegin={setTurn} />
      {turn && <SortingCurtain roundId={round.id} side={turn} onLeave={() => setTurn(null)} />}
      <ConfirmDialog
        title="Take this test back?"
        isOpen={isAsking}
        isDanger
        confirmLabel="Take it back"
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          void reportRefusal(() => dropRound(round.id));
        }}
      >
        What was sorted in it goes unseen, for good.
      </ConfirmDialog>
    </StageSection>
  );
}

const turnIn = (side: Side, state: SideState): SideTurn => ({
  stand: (
    <>
      {state === 'committed' && <Lock size={14} aria-hidden />}
      {stateWords[state]}
    </>
  ),
  begin: state === 'committed' ? null : `${sideNames[side]} ${state === 'begun' ? 'goes on' : 'sorts'}`,
});
