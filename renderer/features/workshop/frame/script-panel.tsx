import { useState } from 'react';

import { stageNames } from '#shared/domain/agreement/stage-names';
import { SidePanel } from '../../../ui/side-panel';
import { TextArea } from '../../../ui/text-area';
import { scriptOf } from '../playbook';
import { editFacilitation, useWorkshop } from '../workshop-store';
import './script-panel.css';

const speakerNames = { marketing: 'Marketing', sales: 'Sales', executive: 'An executive' } as const;

/** Under this width the centre needs the room more than the script does, pixels. */
const ROOMY_PX = 1400;

/** The facilitator's script for the present stage and a place for private notes. Folds away for the projector. */
export function ScriptPanel() {
  const stage = useWorkshop((state) => state.facilitation.currentStage);
  const [isOpen, setIsOpen] = useState(() => window.innerWidth >= ROOMY_PX);
  const script = scriptOf(stage);
  return (
    <SidePanel title="Facilitator’s script" isOpen={isOpen} onToggle={() => setIsOpen((open) => !open)}>
      <PrivateNotes key={stage} />
      <Part title="Open with">
        <p className="script__said">{script.opening}</p>
      </Part>
      <Part title="Ask">
        <ul className="script__list">
          {script.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Part>
      <Part title="It has worked when">
        <ul className="script__list">
          {script.goodLooksLike.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </Part>
      <Part title="When they clash">
        {script.interventions.map(({ speaker, hears, say }) => (
          <div className="script__clash" key={hears}>
            <p className="script__hears">
              {speakerNames[speaker]}: “{hears}”
            </p>
            <p>{say}</p>
          </div>
        ))}
      </Part>
      <Part title="Close with">
        <p className="script__said">{script.closing}</p>
      </Part>
      <p className="script__fills">Fills: {script.artefact}</p>
    </SidePanel>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section>
      <h3 className="script__title">{title}</h3>
      {children}
    </section>
  );
}

function PrivateNotes() {
  const stage = useWorkshop((state) => state.facilitation.currentStage);
  const notes = useWorkshop((state) => state.facilitation.stages[state.facilitation.currentStage].privateNotes);
  return (
    <TextArea
      label="Private notes"
      description="For you alone: on no slide, in no export."
      name={`notes.${stage}`}
      rows={3}
      value={notes}
      onChange={(typed) =>
        editFacilitation(
          `Edit private notes on ${stageNames[stage]}`,
          (facilitation) => {
            facilitation.stages[stage].privateNotes = typed;
          },
          `notes.${stage}`,
        )
      }
    />
  );
}
