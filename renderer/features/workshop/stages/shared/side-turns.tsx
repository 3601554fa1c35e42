import './side-turns.css';

import { PenLine } from 'lucide-react';
import type { ReactNode } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import { Button } from '../../../../ui/button';

interface Props {
  readonly turnOf: (side: Side) => SideTurn;
  readonly onBegin: (side: Side) => void;
}

/** How far one side is with what it answers blind. */
export interface SideTurn {
  readonly stand: ReactNode;
  /** The words of the button that leads this side behind the curtain; null where it is done. */
  readonly begin: string | null;
}

/** Both sides, each with how far it is and its way behind the curtain. */
export function SideTurns({ turnOf, onBegin }: Props) {
  return (
    <div className="side-turns">
      {(['marketing', 'sales'] as const).map((side) => {
        const { stand, begin } = turnOf(side);
        return (
          <section key={side} className="side-turn" aria-label={sideNames[side]}>
            <p className="side-turn__side">{sideNames[side]}</p>
            <p className="side-turn__stand">{stand}</p>
            {begin !== null && (
              <Button size="small" icon={PenLine} onPress={() => onBegin(side)}>
                {begin}
              </Button>
            )}
          </section>
        );
      })}
    </div>
  );
}
