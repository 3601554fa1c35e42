import { Link } from '@tanstack/react-router';

import { formatDay } from '../../lib/format-day';
import { Notice } from '../../ui/notice';
import { useHome } from './home-store';

/** Candidates whose data may be kept no longer; nothing at all while there are none. */
export function OverdueNotice() {
  const overdue = useHome((state) => state.overdue);
  const searches = useHome((state) => state.searches);
  if (overdue.length === 0) return null;
  const title =
    overdue.length === 1 ? '1 candidate is due to be erased' : `${overdue.length} candidates are due to be erased`;
  return (
    <Notice tone="warn" title={title}>
      <ul className="home-overdue">
        {overdue.map(({ id, searchId, name, retainUntil }) => (
          <li key={id}>
            <Link to={pathOf(searchId, id)}>{name}</Link>, {titleOf(searches, searchId)}, kept until{' '}
            {retainUntil === null ? 'no day' : formatDay(retainUntil)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const pathOf = (searchId: string, id: string): string => `/hiring/${searchId}/candidates/${id}`;

const titleOf = (searches: readonly { readonly id: string; readonly title: string }[], searchId: string) =>
  searches.find(({ id }) => id === searchId)?.title.trim() || 'a search without a title';
