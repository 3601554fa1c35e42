import { useState } from 'react';

import type { ScriptCopy } from '#shared/domain/agreement/facilitation-schema';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { SidePanel } from '../../../ui/side-panel';
import { TextArea } from '../../../ui/text-area';
import { scriptOf } from '../playbook';
import { editFacilitation, useWorkshop } from '../workshop-store';
import { LensScript } from './lens-script';
import { OtherScript } from './other-script';
import './script-panel.css';

const speakerNames = { marketing: 'Marketing', sales: 'Sales', executive: 'An executive' } as const;

/** Under this width the centre needs the room more than the script does, pixels. */
const ROOMY_PX = 1400;

/** The facilitator's script for the present stage and a place for private notes. Folds away for the projector. */
export function ScriptPanel() {
  const stage = useWorkshop((state) => state.facilitation.currentStage);
  const copy = useWorkshop((state) => state.facilitation.scripts[state.facilitation.currentStage]);
  const [isOpen, setIsOpen] = useState(() => window.innerWidth >= ROOMY_PX);
  return (
    <SidePanel title="Facilitator’s script" isOpen={isOpen} onToggle={() => setIsOpen((open) => !open)}>
      <PrivateNotes key={stage} />
      <OtherScript stage={stage} copy={copy} />
      <LensScript stage={stage} />
      <Script {...(copy ?? scriptOf(stage))} />
    </SidePanel>
  );
}

type ScriptWords = Pick<
  ScriptCopy,
  'opening' | 'questions' | 'goodLooksLike' | 'interventions' | 'closing' | 'artefact'
>;

/** Its words; a part without any is left out. */
function Script({ opening, questions, goodLooksLike, interventions, closing, artefact }: ScriptWords) {
  return (
    <>
      {opening !== '' && (
        <Part title="Open with">
          <p className="script__said">{opening}</p>
        </Part>
      )}
      <ListPart title="Ask" lines={questions} />
      <ListPart title="It has worked when" lines={goodLooksLike} />
      {interventions.length > 0 && (
        <Part title="When they clash">
          {interventions.map(({ speaker, hears, say }) => (
            <div className="script__clash" key={`${hears} ${say}`}>
              <p className="script__hears">
                {speaker === '' ? 'Somebody' : speakerNames[speaker]}: “{hears}”
              </p>
              <p>{say}</p>
            </div>
          ))}
        </Part>
      )}
      {closing !== '' && (
        <Part title="Close with">
          <p className="script__said">{closing}</p>
        </Part>
      )}
      {artefact !== '' && <p className="script__fills">Fills: {artefact}</p>}
    </>
  );
}

function ListPart({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="script__list">
        {lines.map((line, index) => (
          // Two lines may say the same while a script is being written.
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Part>
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
