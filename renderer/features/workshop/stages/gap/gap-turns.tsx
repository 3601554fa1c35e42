import { Check, PenLine } from 'lucide-react';
import { useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import { openFor, wordsOfRow } from '#shared/domain/gap/gap-turn';
import { Button } from '../../../../ui/button';
import { useWorkshop } from '../../workshop-store';
import { GapCurtain } from './gap-curtain';
import { loadGap, useGap } from './gap-store';

const sides = ['marketing', 'sales'] as const;

/** How far each side is, and its way behind the curtain. */
export function GapTurns() {
  const [turn, setTurn] = useState<Side | null>(null);
  const leave = () => {
    setTurn(null);
    // Another window may have committed meanwhile, which is why this side was refused.
    void loadGap();
  };
  return (
    <div className="gap-turns">
      {sides.map((side) => (
        <Turn key={side} side={side} onBegin={() => setTurn(side)} />
      ))}
      {turn && <GapCurtain side={turn} onLeave={leave} />}
    </div>
  );
}

function Turn({ side, onBegin }: { readonly side: Side; readonly onBegin: () => void }) {
  const rows = useWorkshop((state) => state.facilitation.gap);
  const asked = useGap((state) => state.asked);
  const all = rows.filter((row) => wordsOfRow(row, asked) !== null).length;
  const left = openFor(side, rows, asked).length;
  return (
    <section className="gap-turn" aria-label={sideNames[side]}>
      <p className="gap-turn__side">{sideNames[side]}</p>
      <p className="gap-turn__count">
        {left === 0 && all > 0 && <Check size={14} aria-hidden className="gap-turn__done" />}
        {`${all - left} of ${all} written`}
      </p>
      {left > 0 && (
        <Button icon={PenLine} size="small" onPress={onBegin}>
          {`${sideNames[side]} writes`}
        </Button>
      )}
    </section>
  );
}
