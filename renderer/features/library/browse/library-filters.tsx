import './library-filters.css';

import { FilterX } from 'lucide-react';
import { useMemo } from 'react';

import type { Wanted } from '#shared/domain/library/filter-rows';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { Button } from '../../../ui/button';
import { FilterSelect } from '../../../ui/filter-select';
import { filterOptions } from './filter-options';
import { filterNames, listFilters, type FilterName } from './list-filters';
import { narrowing, unfiltered } from './wanted';

interface Props {
  /** All that could be shown, before any filter; while one searches, what the search found. */
  readonly rows: readonly LibraryRow[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
  /** Filters that the place has settled: they are not offered, and not taken off. */
  readonly hides?: readonly FilterName[] | undefined;
}

/** What a list of the library is narrowed by: only filters that its rows have values for, each with its amounts. */
export function LibraryFilters({ rows, wanted, onChange, hides = [] }: Props) {
  const options = useMemo(() => filterOptions(rows, wanted), [rows, wanted]);
  return (
    <div className="library-filters" role="group" aria-label="Filters">
      {filterNames
        .filter((name) => options.has(name) && !hides.includes(name))
        .map((name) => {
          const { label, chosen, choose } = listFilters[name];
          return (
            <FilterSelect
              key={name}
              label={label}
              value={chosen(wanted)}
              options={options.get(name) ?? []}
              allLabel={name === 'state' ? undefined : `Any ${label.toLowerCase()}`}
              isNarrowing={narrowing(wanted).includes(name)}
              onChange={(value) => onChange(choose(wanted, value))}
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
