import './library-filters.css';

import { FilterX } from 'lucide-react';
import { useMemo } from 'react';

import type { Wanted } from '#shared/domain/library/filter-rows';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { Button } from '../../../ui/button';
import { FilterSelect } from '../../../ui/filter-select';
import { filterOptions, usefulFilters } from './filter-options';
import { listFilters, type FilterName } from './list-filters';
import { narrowing, unfiltered } from './wanted';

interface Props {
  /** All that could be shown, before any filter; while one searches, what the search found. */
  readonly rows: readonly LibraryRow[];
  /** Rows that decide which filters there are, so that they stay while one searches; `rows` if absent. */
  readonly everything?: readonly LibraryRow[] | undefined;
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
  /** Filters that the place has settled: they are not offered, and not taken off. */
  readonly hides?: readonly FilterName[] | undefined;
}

/** What a list of the library is narrowed by: only filters that its rows have values for, each with its amounts. */
export function LibraryFilters({ rows, everything = rows, wanted, onChange, hides = [] }: Props) {
  const useful = useMemo(() => usefulFilters(everything, wanted), [everything, wanted]);
  const set = narrowing(wanted);
  return (
    <div className="library-filters" role="group" aria-label="Filters">
      {useful
        .filter((name) => !hides.includes(name))
        .map((name) => {
          const { label, chosen, choose, wordsOf } = listFilters[name];
          const value = chosen(wanted);
          return (
            <FilterSelect
              key={name}
              label={label}
              value={value}
              valueLabel={value === null ? null : wordsOf(value)}
              getOptions={() => filterOptions(rows, wanted, name)}
              allLabel={name === 'state' ? undefined : `Any ${label.toLowerCase()}`}
              isNarrowing={set.includes(name)}
              onChange={(chosenValue) => onChange(choose(wanted, chosenValue))}
            />
          );
        })}
      {narrowing(wanted, hides).length > 0 && (
        <Button size="small" variant="ghost" icon={FilterX} onPress={() => onChange(unfiltered(wanted, hides))}>
          Clear filters
        </Button>
      )}
    </div>
  );
}
