import { CircleAlert } from 'lucide-react';

import { showDay } from '#shared/domain/deck/show-day';
import type { FollowUp } from '#shared/domain/review/review-schema';
import { followUpWords } from '#shared/domain/review/review-words';
import { localDay } from '#shared/kernel/local-day';
import { useNowMs } from '../../lib/use-now';
import { Chip } from '../../ui/chip';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import { useReviewView } from './review-context';
import { reviewDraft } from './review-store';

const states = [
  { id: 'open', label: followUpWords.open },
  { id: 'done', label: followUpWords.done, tone: 'good' },
  { id: 'dropped', label: followUpWords.dropped },
] as const;

/** What earlier reviews decided and whether it was done. */
export function FollowUps() {
  const { document } = useReviewView();
  if (document.followUps.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="follow-ups">
      <h3 id="follow-ups" className="review-heading">
        Was it done?
      </h3>
      <ul className="review-follow-ups">
        {document.followUps.map((followUp, index) => (
          <FollowUpRow key={followUp.id} followUp={followUp} index={index} />
        ))}
      </ul>
    </section>
  );
}

function FollowUpRow({ followUp, index }: { readonly followUp: FollowUp; readonly index: number }) {
  const { open, isHeld } = useReviewView();
  const today = localDay(useNowMs());
  const { id, text, owner, by, promise, state, note } = followUp;
  const isOverdue = !isHeld && state === 'open' && by !== null && by < today;
  return (
    <li className="review-follow-up">
      <div className="review-follow-up__words">
        <p className="review-outcome__promise">{text}</p>
        <p className="muted">
          {owner}
          {by !== null && `, by ${showDay(by, open.agreement.locale)}`}
          {promise !== '' && `. About: ${promise}`}
        </p>
      </div>
      {isOverdue && (
        <Chip tone="warn" icon={CircleAlert}>
          Past its day
        </Chip>
      )}
      {isHeld ? (
        <p>
          {followUpWords[state]}
          {note !== '' && `: ${note}`}
        </p>
      ) : (
        <>
          <Segmented
            label={`Was it done: ${owner}`}
            isLabelHidden
            value={state}
            options={states}
            onChange={(chosen) =>
              reviewDraft.edit('Whether a decision was carried out', ({ followUps }) => {
                const row = followUps[index];
                if (row) row.state = chosen;
              })
            }
          />
          <TextField
            label="What came of it"
            name={`followUps.${id}.note`}
            value={note}
            maxLength={600}
            onChange={(words) =>
              reviewDraft.edit(
                'What came of a decision',
                ({ followUps }) => {
                  const row = followUps[index];
                  if (row) row.note = words;
                },
                `followUps.${id}.note`,
              )
            }
          />
        </>
      )}
    </li>
  );
}
