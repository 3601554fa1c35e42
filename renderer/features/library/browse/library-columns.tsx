import './library-columns.css';

import { facetNames, type FacetName } from '#shared/domain/library/field';
import type { Wanted } from '#shared/domain/library/filter-rows';
import { libraryKindNames } from '#shared/domain/library/item-kind';
import { kindFields } from '#shared/domain/library/kind-fields';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import type { ListColumn } from '../../../ui/virtual-list';
import { facetLabels, facetWords } from './facet-words';
import { RowMarks } from './row-marks';

type Column = ListColumn<LibraryRow>;

const facetWidths: Readonly<Record<FacetName, string>> = {
  role: 'minmax(0, 170px)',
  seat: '124px',
  date: '96px',
  competency: 'minmax(0, 160px)',
  side: '100px',
  stage: 'minmax(0, 180px)',
  salesStage: 'minmax(0, 150px)',
};

const title: Column = {
  id: 'title',
  label: 'Title',
  width: 'minmax(0, 1fr)',
  isSortable: true,
  render: (row) => (
    <span className="library-title">
      <span
        className={row.title === '' ? 'library-title__words muted' : 'library-title__words'}
        title={row.title}
        dir="auto"
      >
        {row.title || `Unnamed ${libraryKindNames[row.kind].one.toLowerCase()}`}
      </span>
      <RowMarks row={row} />
    </span>
  ),
};

const kind: Column = {
  id: 'kind',
  label: 'Kind',
  width: '112px',
  isSortable: true,
  render: (row) => <Meta>{libraryKindNames[row.kind].one}</Meta>,
};

/** What an item is for, where items of many kinds stand together. */
const purpose: Column = {
  id: 'for',
  label: 'For',
  width: 'minmax(196px, 0.6fr)',
  fromWidth: 640,
  render: ({ facets }) => (
    <Meta>
      {facetNames
        .flatMap((name) =>
          facets[name] === undefined || name === 'competency' ? [] : [shortWords(name, facets[name])],
        )
        .join(' · ')}
    </Meta>
  ),
};

const source: Column = {
  id: 'source',
  label: 'Source',
  width: '110px',
  fromWidth: 860,
  render: (row) => <Meta>{row.source}</Meta>,
};

const facetColumn = (name: FacetName): Column => ({
  id: name,
  label: facetLabels[name],
  width: facetWidths[name],
  fromWidth: name === 'competency' ? 760 : 0,
  render: ({ facets }) => <Meta>{facets[name] === undefined ? '' : facetWords(name, facets[name])}</Meta>,
});

/** Of one kind, what its items differ in; what a filter has settled needs no column. */
export function libraryColumns(wanted: Wanted): readonly Column[] {
  if (wanted.kind === null) return [title, kind, purpose, source];
  const facets = kindFields[wanted.kind].flatMap(({ facet }) =>
    facet === undefined || wanted.facets[facet] !== undefined ? [] : [facetColumn(facet)],
  );
  return [title, ...facets, source];
}

function Meta({ children }: { readonly children: string }) {
  return (
    <span className="library-meta" title={children}>
      {children}
    </span>
  );
}

const shortDates: Readonly<Record<string, string>> = { 1: '1st date', 2: '2nd date', 3: '3rd date' };
const shortWords = (name: FacetName, value: string): string =>
  (name === 'date' ? shortDates[value] : undefined) ?? facetWords(name, value);
