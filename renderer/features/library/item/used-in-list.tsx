import { Link } from 'react-aria-components';

import type { UsedIn } from '#shared/domain/library/library-schema';
import { useItem } from './item-store';

/** The kits and agreements that took this item. */
export function UsedInList() {
  const usedIn = useItem((state) => state.usedIn);
  if (!usedIn || usedIn.length === 0) return <p className="muted">Not in any kit or agreement yet.</p>;
  return (
    <ul className="used-in">
      {usedIn.map((use) => (
        <li key={`${placeOf(use)} ${use.kind === 'agreement' ? use.as : ''}`} className="used-in__place">
          <Link href={placeOf(use)}>{use.title.trim() || 'Untitled'}</Link>
          <span className="used-in__what">
            {[use.kind === 'agreement' ? use.as : 'Interview kit', use.engagement].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

const placeOf = (use: UsedIn): string =>
  use.kind === 'kit' ? `/hiring/${use.searchId}/kits/${use.seatId}/${use.date}` : `/agreements/${use.agreementId}`;
