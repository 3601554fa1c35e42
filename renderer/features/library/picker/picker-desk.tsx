import { useMemo, useRef, useState } from 'react';

import { filterRows, type Wanted } from '#shared/domain/library/filter-rows';
import { libraryKindNames } from '#shared/domain/library/item-kind';
import type { LibraryItem, LibraryRow } from '#shared/domain/library/library-schema';
import type { PickRequest } from '../../../lib/library/pick';
import { FailedState } from '../../../ui/failed-state';
import { VirtualList } from '../../../ui/virtual-list';
import { LibraryFilters } from '../browse/library-filters';
import { everythingInUse, unfiltered } from '../browse/wanted';
import { offeredRows, rowsToTake } from './offered-rows';
import { PickPreview } from './pick-preview';
import { PickRow } from './pick-row';
import { PickerFoot } from './picker-foot';
import { PickerNothing } from './picker-nothing';
import { PickerSearch } from './picker-search';
import { factsOf } from './picker-words';
import { useFound } from './use-found';
import { useTaking } from './use-taking';

interface Props {
  readonly request: PickRequest;
  /** The whole library. */
  readonly rows: readonly LibraryRow[];
  /** Nothing: the user thought better of it. */
  readonly onTake: (items: readonly LibraryItem[]) => void;
}

const ROW_PX = 52;
/** What the place has settled already. */
const settled = ['kind', 'state'] as const;

/** Search and filters above, the list beside the words of its present row, and the button that takes what is chosen. */
export function PickerDesk({ request, rows, onTake }: Props) {
  const { kind, noun, amount, facets = {}, isIn = () => false } = request;
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState<Wanted>({ ...everythingInUse, kind, facets });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [activeId, setActiveId] = useState<string | null>(null);
  const searchBox = useRef<HTMLDivElement>(null);
  const listRef = useRef<HTMLDivElement>(null);

  const offered = useMemo(() => offeredRows(rows, request), [rows, request]);
  const { found, hasFailed } = useFound(offered, query);
  const shown = useMemo(() => filterRows(found, wanted), [found, wanted]);
  const shownIds = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
  const active = shown.find(({ id }) => id === activeId) ?? shown[0];
  const { take, ...taking } = useTaking(request, onTake);
  const ticked = rowsToTake(offered, chosen, amount === 'one' && active && !isIn(active) ? active : undefined);

  const render = (row: LibraryRow) => (
    <PickRow
      row={row}
      facts={factsOf(row, wanted)}
      inWords={isIn(row) ? (request.inWords ?? 'there already') : null}
      warning={request.warn?.(row) ?? null}
    />
  );

  return (
    <>
      <PickerSearch
        label={`Search the ${noun.many}`}
        value={query}
        onChange={setQuery}
        boxRef={searchBox}
        onLeave={() => listRef.current?.focus()}
      />
      <LibraryFilters rows={found} wanted={wanted} onChange={setWanted} hides={settled} />
      {hasFailed && (
        <FailedState
          title="The search failed"
          message="Write other words, or clear the field and go through the list."
        />
      )}
      <div className="library-picker__columns">
        <VirtualList
          label={`${libraryKindNames[kind].many} of the library`}
          columns={[{ id: 'title', label: libraryKindNames[kind].one, width: 'minmax(0, 1fr)', render }]}
          rows={shown}
          rowHeight={ROW_PX}
          activeId={active?.id ?? null}
          onActive={setActiveId}
          selection={amount === 'many' ? { selected: chosen, onChange: setChosen, isFixed: isIn } : undefined}
          onOpen={(row) => take(rowsToTake(offered, chosen, isIn(row) ? undefined : row))}
          onType={(letter) => {
            setQuery(query + letter);
            searchBox.current?.querySelector('input')?.focus();
          }}
          view={`${query.trim()} ${JSON.stringify(wanted)}`}
          listRef={listRef}
          emptyState={
            hasFailed ? (
              ''
            ) : (
              <PickerNothing
                request={request}
                hasAny={offered.length > 0}
                elsewhere={found.length}
                onWiden={() => setWanted(unfiltered(wanted, settled))}
              />
            )
          }
        />
        <PickPreview id={active?.id ?? null} />
      </div>
      <PickerFoot
        request={request}
        count={ticked.length}
        hidden={amount === 'one' ? 0 : ticked.filter((row) => !shownIds.has(row.id)).length}
        {...taking}
        onTake={() => take(ticked)}
        onClose={() => onTake([])}
      />
    </>
  );
}
