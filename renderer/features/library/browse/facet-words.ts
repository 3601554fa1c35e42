import { facetNames, type FacetName, type Option } from '#shared/domain/library/field';
import { kindFields } from '#shared/domain/library/kind-fields';

/** What a filter by it is called. */
export const facetLabels: Readonly<Record<FacetName, string>> = {
  role: 'Role',
  seat: 'Seat',
  date: 'Date',
  competency: 'Competency',
  side: 'Side',
  stage: 'Stage',
  salesStage: 'Sales stage',
};

/** Of the facets whose values are chosen from a list, that list; all others are free words. */
const facetOptions = new Map<FacetName, readonly Option[]>(
  facetNames.flatMap((name) => {
    const field = Object.values(kindFields)
      .flat()
      .find(({ facet }) => facet === name);
    return field?.type === 'choice' ? [[name, field.options] as const] : [];
  }),
);

/** The value of a facet as it is read: "CFO", "Second date". */
export const facetWords = (name: FacetName, value: string): string =>
  facetOptions.get(name)?.find(({ id }) => id === value)?.label ?? value;

/** Values in the order people expect: as their list has them, free words by the alphabet. */
export function compareFacetValues(name: FacetName, a: string, b: string): number {
  const options = facetOptions.get(name);
  if (!options) return compareWords(a, b);
  const place = (value: string) => options.findIndex(({ id }) => id === value);
  return place(a) - place(b);
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
export const compareWords = (a: string, b: string): number => collator.compare(a, b);
