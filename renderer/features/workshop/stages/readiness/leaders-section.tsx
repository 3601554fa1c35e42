import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import { pulseSides, type LeadersReading } from '#shared/domain/pulse/pulse-schema';
import { Button } from '../../../../ui/button';
import { reportRefusal } from '../../../../ui/report-refusal';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { LeadersAdvice } from './leaders-advice';
import { readLeadersOf } from './pulse-store';
import { ThemeMeter } from './theme-meter';

/** How the two leaders get on. Read from main when it is asked for, and gone from the page when it is hidden. */
export function LeadersSection() {
  const [reading, setReading] = useState<LeadersReading | null>(null);
  const agreementId = useWorkshop((state) => state.agreementId);
  return (
    <StageSection
      title="The two leaders: for you alone"
      lead="How everybody sees the relationship between the heads of marketing and sales. It never goes to the projector, to slides or to a file you hand on. Open it when nobody can see this screen."
    >
      {reading === null ? (
        <div>
          <Button
            icon={Eye}
            onPress={() => void reportRefusal(async () => setReading(await readLeadersOf(agreementId)))}
          >
            Show it to me alone
          </Button>
        </div>
      ) : (
        <div className="leaders">
          <div className="stage-fields stage-fields--pairs">
            {pulseSides.map((side) => (
              <div key={side}>
                <h3 className="leaders__side">As {side} sees them</h3>
                <ThemeMeter label={`${sideNames[side]}: the two leaders`} reading={reading[side]} />
              </div>
            ))}
          </div>
          <LeadersAdvice reading={reading} />
          <div>
            <Button icon={EyeOff} onPress={() => setReading(null)}>
              Hide it
            </Button>
          </div>
        </div>
      )}
    </StageSection>
  );
}
