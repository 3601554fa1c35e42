import { FilePen } from 'lucide-react';
import { useState } from 'react';

import { showDay } from '#shared/domain/deck/show-day';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import type { ReviewDecision } from '#shared/domain/review/review-schema';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { DateField } from '../../ui/date-field';
import { TextArea } from '../../ui/text-area';
import { AmendDialog } from './amend-dialog';
import { useReviewView } from './review-context';
import { editReviewed } from './review-store';

interface Props {
  readonly judged: JudgedCommitment;
  /** The promise in words. */
  readonly title: string;
}

/** What the numbers do not say, what is decided, who does it by when, and the way to an amendment. */
export function DecisionPart({ judged, title }: Props) {
  const { isHeld } = useReviewView();
  const [isAmending, setIsAmending] = useState(false);
  return (
    <>
      {isHeld ? <HeldDecision judged={judged} /> : <DecisionFields judged={judged} />}
      {judged.finding.verdict === 'broken' && (
        <div>
          <Button
            size="small"
            icon={FilePen}
            aria-label={`Amend the agreement… ${title}`}
            onPress={() => setIsAmending(true)}
          >
            Amend the agreement…
          </Button>
        </div>
      )}
      {isAmending && <AmendDialog judged={judged} title={title} onClose={() => setIsAmending(false)} />}
    </>
  );
}

function HeldDecision({ judged: { row } }: Pick<Props, 'judged'>) {
  const { locale } = useReviewView().open.agreement;
  const { note, decision } = row;
  return (
    <>
      {note.trim() !== '' && <p>{note}</p>}
      {decision && decision.text.trim() !== '' && (
        <p className="promise__decision">
          <span className="review-outcome__promise">
            {decision.owner}
            {decision.by !== null && ` by ${showDay(decision.by, locale)}`}:
          </span>{' '}
          {decision.text}
        </p>
      )}
    </>
  );
}

function DecisionFields({ judged }: Pick<Props, 'judged'>) {
  const { open } = useReviewView();
  const { note, decision } = judged.row;
  const { id } = judged.commitment;
  const people = open.agreement.versions.at(-1)?.document.setup.participants.map(({ name }) => name.trim()) ?? [];
  const owners = [...new Set([judged.commitment.terms.owner.trim(), ...people])].filter((name) => name !== '');
  const edit = (
    label: string,
    field: keyof Omit<ReviewDecision, 'id'>,
    change: (decision: ReviewDecision) => ReviewDecision,
  ) =>
    editReviewed(
      judged,
      label,
      (row) =>
        void (row.decision = emptyIfBlank(
          change(row.decision ?? { id: crypto.randomUUID(), text: '', owner: '', by: null }),
        )),
      `decision.${field}`,
    );
  return (
    <>
      <TextArea
        label="What the numbers do not say"
        name={`${id}.note`}
        rows={1}
        value={note}
        maxLength={1_000}
        onChange={(text) => editReviewed(judged, 'Note', (row) => void (row.note = text), 'note')}
      />
      <TextArea
        label="Decision"
        name={`${id}.decision`}
        rows={1}
        value={decision?.text ?? ''}
        maxLength={1_000}
        onChange={(text) => edit('Decision', 'text', (row) => ({ ...row, text }))}
      />
      <div className="row row--equal">
        <ComboField
          label="Who does it"
          name={`${id}.owner`}
          value={decision?.owner ?? ''}
          suggestions={owners}
          onChange={(owner) => edit('Owner of a decision', 'owner', (row) => ({ ...row, owner }))}
        />
        <DateField
          label="By"
          name={`${id}.by`}
          day={decision?.by ?? null}
          onChange={(by) => edit('Day of a decision', 'by', (row) => ({ ...row, by }))}
        />
      </div>
    </>
  );
}

const emptyIfBlank = (decision: ReviewDecision): ReviewDecision | null =>
  decision.text === '' && decision.owner === '' && decision.by === null ? null : decision;
