import { ArrowRight, CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';

import type { MustHave } from '#shared/domain/agreement/must-have-schema';
import { mustHaves } from '#shared/domain/agreement/must-haves';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { Button } from '../../../../ui/button';
import { openStage, useWorkshop } from '../../workshop-store';

/** Reasons shown before the rest is asked for. */
const FIRST = 3;

/** The five must-haves: met, or what is missing and where it is mended. */
export function MustHaveList() {
  const document = useWorkshop((state) => state.document);
  const judged = mustHaves(document);
  const met = judged.filter(({ isMet }) => isMet).length;
  return (
    <section className="review__part" aria-label="The five must-haves">
      <h2 className="review__title">
        {met === judged.length ? 'All five must-haves hold' : `${met} of ${judged.length} must-haves hold`}
      </h2>
      <ol className="must-haves">
        {judged.map((mustHave) => (
          <Row key={mustHave.id} mustHave={mustHave} />
        ))}
      </ol>
    </section>
  );
}

function Row({ mustHave: { name, isMet, missing, stage } }: { readonly mustHave: MustHave }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? missing : missing.slice(0, FIRST);
  const hidden = missing.length - shown.length;
  const Icon = isMet ? CircleCheck : CircleDashed;
  return (
    <li className={isMet ? 'must-have must-have--met' : 'must-have'}>
      <Icon size={18} aria-hidden className="must-have__icon" />
      <div className="must-have__words">
        <h3 className="must-have__name">
          {name} <span className="must-have__state">{isMet ? 'holds' : 'not yet'}</span>
        </h3>
        {missing.length > 0 && (
          <ul className="must-have__reasons">
            {shown.map((reason, index) => (
              <li key={`${index} ${reason}`}>{reason}</li>
            ))}
          </ul>
        )}
        {hidden > 0 && (
          <Button size="small" variant="ghost" onPress={() => setIsWhole(true)}>
            Show {hidden} more
          </Button>
        )}
      </div>
      <Button size="small" variant={isMet ? 'ghost' : 'secondary'} icon={ArrowRight} onPress={() => openStage(stage)}>
        Open {stageNames[stage]}
      </Button>
    </li>
  );
}
