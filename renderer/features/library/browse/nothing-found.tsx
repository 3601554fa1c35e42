import './nothing-found.css';

import { filterRows, type Wanted } from '#shared/domain/library/filter-rows';
import { Button } from '../../../ui/button';
import { setQuery, setWanted, useLibraryView } from '../library-store';
import { listFilters } from './list-filters';
import type { ShownRows } from './shown-rows';
import { narrowing, unfiltered } from './wanted';

const MOST_OFFERED = 3;

/** Why the list is empty, and each single thing that would fill it, with how much. */
export function NothingFound({ all, candidates }: ShownRows) {
  const query = useLibraryView((state) => state.query).trim();
  const wanted = useLibraryView((state) => state.wanted);
  const hasFailed = useLibraryView((state) => state.hasSearchFailed);
  if (hasFailed) return <FailedSearch />;
  const ways = waysOut({ all, candidates }, wanted, query);
  return (
    <div className="nothing-found">
      <p className="nothing-found__title">{reason(wanted, query)}</p>
      {ways.length === 0 && <p>{whatToDo(wanted, query)}</p>}
      <div className="nothing-found__ways">
        {ways.map(({ label, count, take }) => (
          <Button key={label} size="small" onPress={take}>
            {`${label} (${count.toLocaleString('en-GB')})`}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface WayOut {
  readonly label: string;
  readonly count: number;
  readonly take: () => void;
}

/** Single steps that would show something, the last filters first. */
function waysOut({ all, candidates }: Pick<ShownRows, 'all' | 'candidates'>, wanted: Wanted, query: string): WayOut[] {
  const set = narrowing(wanted);
  const single = set.toReversed().map((name): WayOut => {
    const { label, choose, chosen, wordsOf } = listFilters[name];
    const wider = choose(wanted, null);
    const words = wordsOf(chosen(wanted) ?? '');
    return {
      label: `Without ${label.toLowerCase()} “${words}”`,
      count: filterRows(candidates, wider).length,
      take: () => setWanted(wider),
    };
  });
  const cleared = unfiltered(wanted);
  const whole: WayOut[] = [
    { label: 'Without the words', count: filterRows(all, wanted).length, take: () => void setQuery('') },
    { label: 'Without any filter', count: filterRows(candidates, cleared).length, take: () => setWanted(cleared) },
  ];
  const offered = [...single.slice(0, MOST_OFFERED), ...whole.slice(query === '' ? 1 : 0, set.length > 1 ? 2 : 1)];
  return offered.filter(({ count }) => count > 0);
}

function reason(wanted: Wanted, query: string): string {
  if (query !== '') return `Nothing found for “${query}”${narrowing(wanted).length > 0 ? ' within these filters' : ''}`;
  if (narrowing(wanted).length > 1) return 'Nothing passes these filters together';
  if (wanted.state === 'trashed') return 'The trash is empty';
  if (wanted.state === 'archived') return 'Nothing is put away';
  if (wanted.state === 'own') return 'Nothing of your own yet';
  if (wanted.state === 'news') return 'Nothing you copied has changed since';
  return 'Nothing here';
}

function whatToDo(wanted: Wanted, query: string): string {
  if (query !== '') return 'Try fewer words, or the beginning of a word.';
  if (wanted.state === 'own') return 'Copy what ships to edit it, or write a new item.';
  return 'Choose another state or kind.';
}

function FailedSearch() {
  return (
    <div className="nothing-found">
      <p className="nothing-found__title">The search gave no answer</p>
      <div className="nothing-found__ways">
        <Button size="small" onPress={() => void setQuery(useLibraryView.getState().query)}>
          Search again
        </Button>
      </div>
    </div>
  );
}
