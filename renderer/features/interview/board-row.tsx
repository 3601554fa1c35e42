import { useNavigate } from '@tanstack/react-router';
import { CircleCheck, CircleDashed, CircleDotDashed, Ban } from 'lucide-react';

import { dateNames } from '#shared/domain/kit/seat-kind';
import type { SeatBoard } from '#shared/domain/interview/interview-schema';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';

type BoardInterview = SeatBoard['interviews'][number];

const states = {
  waiting: { words: 'Not begun', icon: CircleDashed, tone: 'neutral' },
  begun: { words: 'Begun', icon: CircleDotDashed, tone: 'accent' },
  committed: { words: 'Sealed', icon: CircleCheck, tone: 'good' },
  excused: { words: 'Excused', icon: Ban, tone: 'neutral' },
} as const;

/** One candidate on one date: how far this seat is, what it can do now, what blocks it. */
export function BoardRow({ interview }: { readonly interview: BoardInterview }) {
  const { name, headline, status } = interview;
  const { words, icon, tone } = states[status];
  return (
    <li className="board-row">
      <div className="board-row__who">
        <p className="board-row__name">{name}</p>
        {headline !== '' && <p className="board-row__headline">{headline}</p>}
      </div>
      <div className="board-row__state">
        <Chip tone={tone} icon={icon}>
          {words}
        </Chip>
        <p className="board-row__facts tabular">{factsOf(interview)}</p>
      </div>
      <div className="board-row__actions">
        <RowActions interview={interview} />
      </div>
    </li>
  );
}

function factsOf({ status, kitVersion, questions, plannedMinutes, rated }: BoardInterview): string {
  if (status === 'excused') return 'The desk excused your seat from this interview.';
  if (status === 'waiting' && kitVersion === null) {
    return 'Your kit for this date is not locked yet. The desk locks it, then you can begin.';
  }
  if (status === 'begun') return `${rated} of ${questions} questions rated`;
  return `${questions === 1 ? '1 question' : `${questions} questions`} to rate, ${plannedMinutes} minutes`;
}

function RowActions({
  interview: { candidateId, date, status, kitVersion, name },
}: {
  readonly interview: BoardInterview;
}) {
  const navigate = useNavigate();
  const params = { candidateId, date: String(date) };
  // One candidate stands here once for each date.
  const whom = `${name}, ${dateNames[date].toLowerCase()}`;
  const open = () => void navigate({ to: '/seat/$candidateId/$date', params });
  const openPaper = () => void navigate({ to: '/seat/$candidateId/$date/paper', params });
  if (status === 'excused') return null;
  if (status === 'committed') {
    return (
      <Button onPress={open} aria-label={`Read the scorecard of ${whom}`}>
        Read
      </Button>
    );
  }
  const isBlocked = status === 'waiting' && kitVersion === null;
  return (
    <>
      <Button variant="ghost" isDisabled={isBlocked} onPress={openPaper} aria-label={`Enter from paper: ${whom}`}>
        Enter from paper
      </Button>
      <Button
        variant="primary"
        isDisabled={isBlocked}
        onPress={open}
        aria-label={`${status === 'begun' ? 'Go on with' : 'Begin with'} ${whom}`}
      >
        {status === 'begun' ? 'Go on' : 'Begin'}
      </Button>
    </>
  );
}
