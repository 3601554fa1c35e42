import type { GapRow } from '#shared/domain/gap/gap-row-schema';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { editQuestion } from './gap-edits';

interface Props {
  readonly row: GapRow;
  readonly isNew: boolean;
}

/** What is asked, and in what it is counted: open until the first side has answered. */
export function QuestionFields({ row, isNew }: Props) {
  const { id, question, unit } = row;
  return (
    <div className="gap-words">
      <TextArea
        label="Question"
        name={`gap.${id}.question`}
        value={question}
        rows={1}
        maxLength={400}
        autoFocus={isNew}
        placeholder="How many …?"
        onChange={(typed) => editQuestion(row, 'question', typed.replaceAll('\n', ' '))}
      />
      <TextField
        label="Counted in"
        name={`gap.${id}.unit`}
        value={unit}
        maxLength={60}
        placeholder="leads"
        onChange={(typed) => editQuestion(row, 'unit', typed)}
      />
    </div>
  );
}
