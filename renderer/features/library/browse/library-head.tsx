import type { KeyboardEvent, RefObject } from 'react';

import { SearchField } from '../../../ui/search-field';
import { setQuery, useLibraryView } from '../library-store';
import { ImportButton } from '../import/import-button';
import { NewItemMenu } from './new-item-menu';

interface Props {
  readonly shownCount: number;
  readonly allCount: number;
  readonly selectedCount: number;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** Of the search field. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCreated: (id: string) => void;
}

export function LibraryHead({ inputRef, onKeyDown, onCreated, ...counts }: Props) {
  const query = useLibraryView((state) => state.query);
  return (
    <header className="library-page__head">
      <h1 className="page__title">Library</h1>
      <p className="library-page__count tabular" role="status">
        {countWords(counts)}
      </p>
      {/* Caught on the way down: the field keeps its keys to itself. */}
      <div className="library-page__search" onKeyDownCapture={onKeyDown}>
        <SearchField
          label="Search the library"
          value={query}
          autoFocus
          inputRef={inputRef}
          maxLength={400}
          onChange={(words) => void setQuery(words)}
        />
      </div>
      <ImportButton />
      <NewItemMenu onCreated={onCreated} />
    </header>
  );
}

const number = new Intl.NumberFormat('en-GB');

function countWords({ shownCount, allCount, selectedCount }: Pick<Props, 'shownCount' | 'allCount' | 'selectedCount'>) {
  const shown = shownCount === allCount ? '' : `${number.format(shownCount)} of `;
  const all = allCount === 1 ? '1 item' : `${number.format(allCount)} items`;
  return `${shown}${all}${selectedCount === 0 ? '' : `, ${number.format(selectedCount)} selected`}`;
}
