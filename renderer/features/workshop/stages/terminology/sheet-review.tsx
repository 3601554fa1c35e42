import { Lock } from 'lucide-react';
import { useState } from 'react';

import { sortName } from '#shared/domain/sorting/sorting-board';
import { unsortedIn } from '#shared/domain/sorting/sorting-counts';
import type { SortingSheet } from '#shared/domain/sorting/sorting-schema';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { wordsOf } from '../../../../ui/report-refusal';
import { commitSheet, showLead, useSorts } from './sheet-store';

interface Props {
  readonly sheet: SortingSheet;
  readonly onBack: () => void;
  readonly onCommitted: () => void;
}

/** The whole sheet once more, each lead a way back to it, and the press that makes it final. */
export function SheetReview({ sheet, onBack, onCommitted }: Props) {
  const sorts = useSorts(({ document }) => document.sorts);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState('');
  const left = unsortedIn(sheet.leads, sorts).length;
  const open = (id: string) => {
    showLead(id);
    onBack();
  };
  const commit = async () => {
    setIsPending(true);
    try {
      await commitSheet();
      onCommitted();
    } catch (error) {
      setProblem(wordsOf(error));
      setIsPending(false);
    }
  };
  return (
    <>
      <ul className="sorting-review">
        {sheet.leads.map((lead) => {
          const sort = sorts[lead.id];
          return (
            <li key={lead.id}>
              <Button variant="ghost" size="small" onPress={() => open(lead.id)}>
                {lead.title}
              </Button>
              <span className={sort ? 'sorting-review__sort' : 'sorting-review__open'}>
                {sort ? sortName(sheet, sort) : 'Not sorted yet'}
              </span>
            </li>
          );
        })}
      </ul>
      {problem !== '' && <Notice tone="bad">{problem}</Notice>}
      {left > 0 && (
        <p className="muted">
          {left === 1 ? 'One lead is not sorted yet.' : `${left} leads are not sorted yet.`} Sort every lead, then
          commit.
        </p>
      )}
      <div className="row">
        <Button onPress={onBack}>Go back to the leads</Button>
        <Button variant="primary" icon={Lock} isDisabled={left > 0} isPending={isPending} onPress={() => void commit()}>
          Commit for good
        </Button>
      </div>
    </>
  );
}
