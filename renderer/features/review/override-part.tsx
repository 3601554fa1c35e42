import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import type { Verdict } from '#shared/domain/review/review-schema';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import { useReviewView } from './review-context';
import { editReviewed } from './review-store';
import { ColourChip } from './verdict-chip';

interface Props {
  readonly judged: JudgedCommitment;
}

const verdicts = [
  { id: 'kept', label: 'Kept', tone: 'good' },
  { id: 'broken', label: 'Broken', tone: 'warn' },
] as const;

/** A verdict against the rule, with its reason. */
export function OverridePart({ judged }: Props) {
  const { isHeld } = useReviewView();
  const { override } = judged.row;
  if (isHeld) return override && <HeldOverride judged={judged} />;
  if (!override) {
    const verdict: Verdict = judged.finding.computed === 'green' ? 'broken' : 'kept';
    return (
      <Button
        size="small"
        variant="ghost"
        onPress={() => editReviewed(judged, 'Another verdict', (row) => void (row.override = { verdict, reason: '' }))}
      >
        Another verdict…
      </Button>
    );
  }
  return (
    <div className="promise__override" role="group" aria-label="Another verdict than the rule’s">
      <p className="muted">
        By the rule: <ColourChip colour={judged.finding.computed} />
      </p>
      <Segmented
        label="Verdict"
        value={override.verdict}
        options={verdicts}
        onChange={(verdict) =>
          editReviewed(judged, 'Another verdict', (row) => {
            if (row.override) row.override.verdict = verdict;
          })
        }
      />
      <TextField
        label="Why not as the rule says"
        name={`${judged.commitment.id}.override`}
        value={override.reason}
        maxLength={600}
        error={override.reason.trim() === '' ? 'It counts once it has a reason.' : undefined}
        onChange={(reason) =>
          editReviewed(
            judged,
            'Reason for another verdict',
            (row) => {
              if (row.override) row.override.reason = reason;
            },
            'override',
          )
        }
      />
      <Button
        size="small"
        variant="ghost"
        onPress={() => editReviewed(judged, 'The rule’s verdict', (row) => void (row.override = null))}
      >
        Keep the rule’s verdict
      </Button>
    </div>
  );
}

function HeldOverride({ judged: { row, finding } }: Props) {
  return (
    <p>
      By the rule: <ColourChip colour={finding.computed} /> Decided otherwise: {row.override?.reason}
    </p>
  );
}
