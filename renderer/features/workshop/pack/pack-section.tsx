import { Keyboard, Printer } from 'lucide-react';
import { useState } from 'react';

import { packPartNames, packParts, type PackPart } from '#shared/domain/pack/pack-schema';
import { useJobs } from '../../../lib/jobs-store';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { PaperEntryDialog } from '../paper/paper-entry-dialog';
import { exportAgreement } from '../stages/review/export-actions';
import { ExportProgress } from '../stages/review/export-progress';
import { StageSection } from '../stages/shared/stage-section';
import { useWorkshop } from '../workshop-store';
import './pack-section.css';

const whatFor: Readonly<Record<PackPart, string>> = {
  agenda: 'The day block by block, for everybody.',
  scripts: 'What to say in each stage. For you alone.',
  'role-cards': 'What the agreement asks of each participant, to cut out.',
  'lead-cards': 'Leads to sort, to cut out, with the key on its own page.',
  ballots: 'Pulse, numbers and sorting, for a room without the laptop.',
  posters: 'Five sheets for the walls.',
  forms: 'Terms, promises, meetings and the ladder, to write on.',
};

/** Chooses what of the facilitator's pack is printed, and writes it as one PDF. */
export function PackSection() {
  const agreementId = useWorkshop((state) => state.agreementId);
  const job = useJobs((state) => state.jobs.find(({ kind }) => kind === 'export-pack'));
  const [parts, setParts] = useState<readonly PackPart[]>(packParts);
  const [isTyping, setIsTyping] = useState(false);
  const isRunning = job?.status === 'running';
  const choose = (part: PackPart, isChosen: boolean) =>
    setParts(packParts.filter((each) => (each === part ? isChosen : parts.includes(each))));
  return (
    <StageSection title="Facilitator’s pack" lead="What you print before the day, as one PDF.">
      <ul className="pack-parts" aria-label="Parts of the pack">
        {packParts.map((part) => (
          <li key={part}>
            <Checkbox isSelected={parts.includes(part)} onChange={(isChosen) => choose(part, isChosen)}>
              {packPartNames[part]}
              <span className="pack-parts__for">{whatFor[part]}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button
          icon={Printer}
          isPending={isRunning}
          isDisabled={parts.length === 0}
          onPress={() => void exportAgreement({ kind: 'export-pack', agreementId, parts: [...parts] })}
        >
          Write the pack
        </Button>
        <Button variant="ghost" icon={Keyboard} onPress={() => setIsTyping(true)}>
          Type in from paper
        </Button>
        {parts.length === 0 && <p className="muted">Choose at least one part.</p>}
      </div>
      {job !== undefined && isRunning && <ExportProgress job={job} />}
      <PaperEntryDialog isOpen={isTyping} onClose={() => setIsTyping(false)} />
    </StageSection>
  );
}
