import { RotateCcw } from 'lucide-react';

import type { CompanyLensChoice } from '#shared/domain/lens/lens-choice-schema';
import type { LensQuestion } from '#shared/domain/lens/lens-question-schema';
import { Button } from '../../../../ui/button';
import { RadioGroup } from '../../../../ui/radio-group';
import { editFacilitation } from '../../workshop-store';

interface Props {
  readonly questions: readonly LensQuestion[];
  readonly answers: CompanyLensChoice['answers'];
}

export function LensQuestions({ questions, answers }: Props) {
  return (
    <div className="stack">
      <div className="stage-fields stage-fields--pairs">
        {questions.map(({ id, question, options }) => (
          <RadioGroup
            key={id}
            label={question}
            name={`lens.answers.${id}`}
            value={answers[id] ?? null}
            options={options.map(({ drive, says }) => ({ id: drive, label: says }))}
            onChange={(drive) =>
              editFacilitation('Answer a question on the company', (facilitation) => {
                facilitation.lens.answers[id] = drive;
              })
            }
          />
        ))}
      </div>
      {Object.keys(answers).length > 0 && (
        <div>
          <Button
            size="small"
            variant="ghost"
            icon={RotateCcw}
            onPress={() =>
              editFacilitation('Clear the answers on the company', (facilitation) => {
                facilitation.lens.answers = {};
              })
            }
          >
            Clear the answers
          </Button>
        </div>
      )}
    </div>
  );
}
