import { useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';

import { formatWhen } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { useHome } from './home-store';

/** The search worked on last; nothing at all while there is none. */
export function SearchCard() {
  const navigate = useNavigate();
  const search = useHome((state) => state.searches.find(({ isIntact }) => isIntact));
  const nowMs = useNowMs();
  if (!search) return null;
  const { id, title, engagementName, seats, candidates, updatedAtMs } = search;
  const section = candidates > 0 ? 'candidates' : 'profile';
  return (
    <section className="resume-card" aria-labelledby="search-title">
      <div className="resume-card__words">
        <p className="resume-card__client">{engagementName}</p>
        <h2 id="search-title" className="resume-card__title">
          {title.trim() || 'Search without a title'}
        </h2>
        <p className="resume-card__state">
          {`${count(seats, 'seat')}, ${count(candidates, 'candidate')}. Last changed ${formatWhen(updatedAtMs, nowMs)}.`}
        </p>
      </div>
      <Button icon={ArrowRight} onPress={() => void navigate({ to: `/hiring/${id}/${section}` })}>
        Continue the search
      </Button>
    </section>
  );
}

const count = (amount: number, one: string) => `${amount} ${one}${amount === 1 ? '' : 's'}`;
