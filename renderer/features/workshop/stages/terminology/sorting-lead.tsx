import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { sortName } from '#shared/domain/sorting/sorting-board';
import { unsortedIn } from '#shared/domain/sorting/sorting-counts';
import type { SortingSheet } from '#shared/domain/sorting/sorting-schema';
import { useSettings } from '../../../../lib/settings-store';
import { Button } from '../../../../ui/button';
import { RadioGroup } from '../../../../ui/radio-group';
import { SaveStatus } from '../../../../ui/save-status';
import { StepKeys } from '../../../../ui/step-bar';
import { UndoButtons } from '../../../../ui/undo-buttons';
import { moveBy, redoSort, sortAs, undoSort, useSorts } from './sheet-store';
import { useSortingKeys } from './use-sorting-keys';

interface Props {
  readonly sheet: SortingSheet;
  readonly onReview: () => void;
}

/** One lead and the sorts it can get, with the room's own definitions. */
export function SortingLead({ sheet, onReview }: Props) {
  const { leads } = sheet;
  const currentId = useSorts(({ document }) => document.currentLeadId);
  const sort = useSorts(({ document }) => document.sorts[currentId] ?? null);
  const left = useSorts(({ document }) => unsortedIn(leads, document.sorts).length);
  const areSingle = useSettings((state) => state.settings.singleKeyShortcuts);
  const at = leads.findIndex(({ id }) => id === currentId);
  const lead = leads[at];
  useSortingKeys(onReview);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [currentId]);
  if (!lead) return null;
  const isLast = at === leads.length - 1;
  return (
    <div className="sorting-sheet">
      <SheetBar at={at + 1} of={leads.length} sorted={leads.length - left} />
      <article className="sorting-lead">
        <h2 className="sorting-lead__title" tabIndex={-1} ref={heading}>
          {lead.title}
        </h2>
        <p className="sorting-lead__facts">{lead.facts}</p>
      </article>
      <RadioGroup label="What is it?" value={sort} options={optionsOf(sheet)} onChange={sortAs} />
      <div className="sorting-steps">
        <Button icon={ChevronLeft} isDisabled={at === 0} onPress={() => void moveBy(-1)}>
          Back
        </Button>
        <StepKeys
          keys={[
            [areSingle ? '1–6' : 'Alt + 1–6', 'sort'],
            [areSingle ? 'J' : 'Alt + J', 'next'],
            [areSingle ? 'K' : 'Alt + K', 'back'],
          ]}
        />
        <Button variant="primary" onPress={() => void (isLast ? onReview() : moveBy(1))}>
          {isLast ? 'Read them once more' : 'Next'}
          <ChevronRight size={16} aria-hidden />
        </Button>
      </div>
    </div>
  );
}

function SheetBar({ at, of, sorted }: { readonly at: number; readonly of: number; readonly sorted: number }) {
  const saveState = useSorts((state) => state.saveState);
  const history = useSorts((state) => state.history);
  return (
    <div className="sorting-bar">
      <p className="sorting-bar__at">{`Lead ${at} of ${of}`}</p>
      <p role="status" className="sorting-bar__sorted">{`${sorted} of ${of} sorted`}</p>
      <SaveStatus state={saveState} />
      <UndoButtons history={history} onUndo={undoSort} onRedo={redoSort} />
    </div>
  );
}

function optionsOf(sheet: SortingSheet) {
  return sheet.sorts.map(({ sort, termId }, index) => ({
    id: sort,
    label: `${index + 1}  ${sortName(sheet, sort)}`,
    hint: sheet.terms.find(({ id }) => id === termId)?.entryTest || 'Not defined in this agreement yet',
  }));
}
