import './question-editor.css';

import { Trash2 } from 'lucide-react';

import type { KitItem } from '#shared/domain/kit/kit-schema';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkbox } from '../../ui/checkbox';
import { RangedNumberField } from '../../ui/ranged-number-field';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { editItem, setPart } from './kit-edits';
import { useKit } from './kit-store';
import { KeyEditor } from './key-editor';
import { isUnscoredPart, kindOptions, partHints, partOptions } from './part-names';
import { QuestionFindings } from './question-findings';

interface Props {
  readonly item: KitItem;
  /** Just added: the first words can be typed at once. */
  readonly isNew: boolean;
  readonly onDelete: () => void;
}

/** One question with what it rates and, where it is rated, this seat's answer key. */
export function QuestionEditor({ item, isNew, onDelete }: Props) {
  return (
    <Card
      title="The question in full"
      headingLevel={2}
      actions={
        <Button size="small" variant="ghost" icon={Trash2} onPress={onDelete}>
          Delete
        </Button>
      }
    >
      <TextArea
        label="As it is said aloud"
        value={item.text}
        rows={2}
        autoFocus={isNew}
        onChange={(text) => editItem(item.id, 'Edit a question', (draft) => void (draft.text = text), 'text')}
      />
      <QuestionFindings item={item} />
      <QuestionFacts item={item} />
      {item.isScored && <KeyEditor item={item} />}
    </Card>
  );
}

function QuestionFacts({ item }: { readonly item: KitItem }) {
  const competencies = useKit((state) => state.search?.document.profile.competencies ?? []);
  const isRateable = !isUnscoredPart(item.part);
  return (
    <>
      <div className="question__facts">
        <Select
          label="Part"
          description={partHints[item.part]}
          value={item.part}
          options={partOptions}
          onChange={(part) => setPart(item.id, part)}
        />
        <RangedNumberField
          label="Minutes"
          value={item.minutes}
          step={1}
          from={0}
          to={120}
          onChange={(minutes) =>
            editItem(item.id, 'Change the minutes', (draft) => void (draft.minutes = minutes), 'minutes')
          }
        />
        {isRateable && item.isScored && (
          <Select
            label="Rates the competency"
            value={item.competencyId}
            options={competencies.map(({ id, name }) => ({ id, label: name.trim() || 'Unnamed competency' }))}
            onChange={(id) => editItem(item.id, 'Choose a competency', (draft) => void (draft.competencyId = id))}
          />
        )}
        <Select
          label="Kind"
          value={item.kind}
          options={kindOptions}
          onChange={(kind) => editItem(item.id, 'Change the kind', (draft) => void (draft.kind = kind))}
        />
      </div>
      {isRateable && (
        <Checkbox
          isSelected={item.isScored}
          onChange={(isScored) =>
            editItem(item.id, isScored ? 'Rate a question' : 'Leave a question unrated', (draft) => {
              draft.isScored = isScored;
            })
          }
        >
          Rated 1 to 5
        </Checkbox>
      )}
    </>
  );
}
