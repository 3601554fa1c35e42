import { partNames } from '#shared/domain/kit/kit-names';
import { lintQuestion } from '#shared/domain/kit/question-linter';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { shortened } from '#shared/kernel/shortened';
import { Chip } from '../../ui/chip';
import { SortableList } from '../../ui/sortable-list';
import { moveQuestion } from './kit-edits';
import { useKit, useKitDraft } from './kit-store';

interface Props {
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

/** The questions in the order they are asked. */
export function QuestionList({ selectedId, onSelect }: Props) {
  const items = useKitDraft((state) => state.document.items);
  return (
    <SortableList
      label="Questions"
      items={items}
      itemName={(item) => shortened(item.text, 60)}
      onMove={moveQuestion}
      renderItem={(item) => (
        <QuestionRow item={item} isSelected={item.id === selectedId} onSelect={() => onSelect(item.id)} />
      )}
    />
  );
}

interface RowProps {
  readonly item: KitItem;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function QuestionRow({ item, isSelected, onSelect }: RowProps) {
  const competencies = useKit((state) => state.search?.document.profile.competencies);
  const competency = competencies?.find(({ id }) => id === item.competencyId);
  const isUnlawful = lintQuestion(item.text).some(({ severity }) => severity === 'must');
  return (
    <button
      type="button"
      className={isSelected ? 'question-row question-row--selected' : 'question-row'}
      aria-pressed={isSelected}
      onClick={onSelect}
    >
      <span className="question-row__words">{item.text.trim() || 'New question'}</span>
      <span className="question-row__facts">
        {partNames[item.part]} · {item.minutes} min
        {item.isScored && ` · ${competency?.name ?? 'no competency yet'}`}
      </span>
      {isUnlawful && <Chip tone="bad">Not to be asked</Chip>}
    </button>
  );
}
