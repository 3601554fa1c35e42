import { Check } from 'lucide-react';
import { useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import { openFor, wordsOfRow } from '#shared/domain/gap/gap-turn';
import { useWorkshop } from '../../workshop-store';
import { SideTurns, type SideTurn } from '../shared/side-turns';
import { GapCurtain } from './gap-curtain';
import { loadGap, useGap } from './gap-store';

/** How far each side is, and its way behind the curtain. */
export function GapTurns() {
  const [turn, setTurn] = useState<Side | null>(null);
  const rows = useWorkshop((state) => state.facilitation.gap);
  const asked = useGap((state) => state.asked);
  const all = rows.filter((row) => wordsOfRow(row, asked) !== null).length;
  const turnOf = (side: Side): SideTurn => {
    const left = openFor(side, rows, asked).length;
    return {
      stand: (
        <>
          {left === 0 && all > 0 && <Check size={14} aria-hidden className="gap-done" />}
          {`${all - left} of ${all} written`}
        </>
      ),
      begin: left > 0 ? `${sideNames[side]} writes` : null,
    };
  };
  const leave = () => {
    setTurn(null);
    // Another window may have committed meanwhile, which is why this side was refused.
    void loadGap();
  };
  return (
    <>
      <SideTurns turnOf={turnOf} onBegin={setTurn} />
      {turn && <GapCurtain side={turn} onLeave={leave} />}
    </>
  );
}
