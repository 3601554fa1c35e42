import { companyDriveSchema, companyDrives } from '#shared/domain/lens/lens-choice-schema';
import { diagnoseLens } from '#shared/domain/lens/diagnose-lens';
import { driveNames } from '#shared/domain/lens/drive-names';
import { Disclosure } from '../../../../ui/disclosure';
import { RadioGroup } from '../../../../ui/radio-group';
import { companyLens, lensQuestions } from '../../lens';
import { editFacilitation, useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { LensPicture } from './lens-picture';
import { LensQuestions } from './lens-questions';
import { diagnosisWords } from './lens-words';

const NOT_SETTLED = 'none';
const options = [
  ...companyDrives.map((drive) => ({ id: drive, label: driveNames[drive] })),
  { id: NOT_SETTLED, label: 'Not settled' },
] as const;

/** What drives the company: diagnosed by short questions, settled by the facilitator, seen in scripts and risks. */
export function LensSection() {
  const { drive, answers } = useWorkshop((state) => state.facilitation.lens);
  const questions = lensQuestions();
  const diagnosis = diagnoseLens(questions, answers);
  return (
    <StageSection
      title="What drives the company"
      lead="It changes what you say in some stages, and what to watch for. The answers propose; you decide."
    >
      <Disclosure
        title="Six short questions"
        aside={`${diagnosis.answered} of ${questions.length} answered`}
        defaultExpanded={drive === null}
      >
        <LensQuestions questions={questions} answers={answers} />
      </Disclosure>
      <RadioGroup
        label="Go by"
        name="lens.drive"
        orientation="horizontal"
        description={diagnosisWords(diagnosis)}
        value={drive ?? NOT_SETTLED}
        options={options}
        onChange={(chosen) =>
          editFacilitation('Settle what drives the company', (facilitation) => {
            facilitation.lens.drive = chosen === NOT_SETTLED ? null : companyDriveSchema.parse(chosen);
          })
        }
      />
      {drive && <LensPicture lens={companyLens(drive)} />}
    </StageSection>
  );
}
