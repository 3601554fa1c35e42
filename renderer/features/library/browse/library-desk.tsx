import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';

import type { LibraryRow } from '#shared/domain/library/library-schema';
import { reportRefusal } from '../../../ui/report-refusal';
import { VirtualList } from '../../../ui/virtual-list';
import { setActive, setOrder, setQuery, setSelected, setWanted, useLibraryView } from '../library-store';
import { copyRow } from './bulk';
import { ItemPreview, NoPreview } from './item-preview';
import { libraryColumns } from './library-columns';
import { LibraryFilters } from './library-filters';
import { LibraryHead } from './library-head';
import { NothingFound } from './nothing-found';
import { orderOf, sortOf } from './order-rows';
import { OrderSelect } from './order-select';
import { SelectionBar } from './selection-bar';
import { useShownRows } from './shown-rows';
import { useLibraryCommands } from './use-library-commands';

/** Search above, the list in the middle, the active item beside it. The keys go on from one to the other. */
export function LibraryDesk() {
  const navigate = useNavigate();
  const rows = useShownRows();
  const { query, wanted, order, activeId, selected, place, found } = useLibraryView();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { shown } = rows;
  const active = shown.find(({ id }) => id === activeId) ?? shown[0];
  const columns = useMemo(() => libraryColumns(wanted), [wanted]);
  const chosen = useMemo(() => rows.all.filter(({ id }) => selected.has(id)), [rows.all, selected]);
  useFocusAfterSelection(chosen.length > 0, list);
  const hiddenCount = useMemo(() => countHidden(chosen, shown), [chosen, shown]);

  const open = (id: string) => void navigate({ to: `/library/${id}` });
  const copy = (id: string) => void reportRefusal(async () => open((await copyRow(id)).id));
  useLibraryCommands({ search, active, chosen, open, copy });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (query !== '') void setQuery('');
    else setSelected(new Set());
  };
  /** From the field into what it found. */
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') list.current?.focus();
    // Before the answer is there, the first row is still the one of the words before.
    else if (event.key === 'Enter' && active && (found?.query ?? '').trim() === query.trim()) open(active.id);
    else return;
    event.preventDefault();
  };
  const typeOn = (letter: string) => {
    search.current?.focus();
    void setQuery(query + letter);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape works wherever the focus is on the page
    <div className="library-page" onKeyDown={onKeyDown}>
      <LibraryHead
        shownCount={shown.length}
        allCount={rows.stateCount}
        selectedCount={chosen.length}
        inputRef={search}
        onKeyDown={onSearchKey}
        onCreated={open}
      />
      <div className="library-page__tools">
        <LibraryFilters rows={rows.candidates} everything={rows.all} wanted={wanted} onChange={setWanted} />
        <OrderSelect isSearching={found !== null} />
      </div>
      <div className="library-page__desk">
        <div className="library-page__list">
          <VirtualList
            label="Library"
            columns={columns}
            rows={shown}
            activeId={activeId}
            onActive={setActive}
            selection={{ selected, onChange: setSelected }}
            onOpen={({ id }) => open(id)}
            onType={typeOn}
            sort={found === null ? sortOf(order) : undefined}
            onSort={found === null ? (sort) => setOrder(orderOf(sort)) : undefined}
            view={JSON.stringify([query, wanted, order])}
            place={place}
            listRef={list}
            emptyState={<NothingFound {...rows} />}
          />
          {chosen.length > 0 && <SelectionBar rows={chosen} hiddenCount={hiddenCount} />}
        </div>
        {active ? <ItemPreview row={active} onOpen={open} onCopy={copy} /> : <NoPreview />}
      </div>
    </div>
  );
}

/** The bar of the selection goes with the selection: a focus that was in it goes on in the list. */
function useFocusAfterSelection(isSelecting: boolean, list: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    if (!isSelecting) return;
    const goOn = list.current;
    return () => {
      if (document.activeElement === document.body) goOn?.focus();
    };
  }, [isSelecting, list]);
}

/** How many of the selected rows the words and filters hide now. */
function countHidden(chosen: readonly LibraryRow[], shown: readonly LibraryRow[]): number {
  if (chosen.length === 0) return 0;
  const ids = new Set(shown.map(({ id }) => id));
  return chosen.filter(({ id }) => !ids.has(id)).length;
}
