import { useNavigate } from '@tanstack/react-router';

import { reminders, type Reminder } from '#shared/domain/home/reminders';
import { agreementPath, waitingWords } from '../../lib/agreement-state';
import { formatDay } from '../../lib/format-day';
import { Chip } from '../../ui/chip';
import { PageSection } from '../../ui/page';
import { endWords } from './end-words';
import { useHome } from './home-store';

/** What somebody should see to, by its day, each with where it leads; nothing at all while there is none. */
export function ReminderList({ today }: { readonly today: string }) {
  const agreements = useHome((state) => state.agreements);
  const standings = useHome((state) => state.standings);
  const due = reminders(agreements, standings, today);
  if (due.length === 0) return null;
  return (
    <PageSection title="To see to">
      <ul className="home-list">
        {due.map((reminder) => (
          <ReminderRow key={keyOf(reminder)} reminder={reminder} today={today} />
        ))}
      </ul>
    </PageSection>
  );
}

function ReminderRow({ reminder, today }: { readonly reminder: Reminder; readonly today: string }) {
  const navigate = useNavigate();
  const { agreement } = reminder;
  const { title, place, reason } = wordsOf(reminder, today);
  return (
    <li className="home-row">
      <button type="button" className="home-row__open" onClick={() => void navigate({ to: pathOf(reminder) })}>
        <span className="home-row__title">{title}</span> <span className="home-row__client">{place}</span>
      </button>
      {agreement.isSample && <Chip>Sample</Chip>}
      <span className="home-row__when tabular">{reason}</span>
    </li>
  );
}

const keyOf = (reminder: Reminder): string =>
  `${reminder.kind} ${reminder.agreement.id} ${reminder.kind === 'decision' ? reminder.id : ''}`;

function wordsOf(reminder: Reminder, today: string) {
  const { agreement, day } = reminder;
  const place = `${agreement.engagementName}, ${agreement.title}`;
  switch (reminder.kind) {
    case 'review-due': {
      const title = reminder.openReviewId === null ? 'Hold the quarterly review' : 'Go on with the quarterly review';
      return { title, place, reason: `Due since ${formatDay(day)}` };
    }
    case 'decision':
      return {
        title: `${reminder.owner}: is it done?`,
        place: `${agreement.title}: ${reminder.text}`,
        reason: `Was due ${formatDay(day)}`,
      };
    case 'term-ends':
      return {
        title: day < today ? 'Renew it, or leave it ended' : 'Renew it, or let it end',
        place,
        reason: endWords(day, today),
      };
    case 'unsigned':
      return { title: 'Have it signed', place, reason: waitingWords(agreement.waitingFor) };
  }
}

function pathOf(reminder: Reminder): string {
  const { agreement } = reminder;
  const reviews = `/agreements/${agreement.id}/reviews`;
  switch (reminder.kind) {
    case 'review-due':
      return reminder.openReviewId === null ? reviews : `${reviews}/${reminder.openReviewId}`;
    case 'decision':
      return reminder.reviewId === null ? reviews : `${reviews}/${reminder.reviewId}`;
    case 'term-ends':
    case 'unsigned':
      return agreementPath(agreement);
  }
}
