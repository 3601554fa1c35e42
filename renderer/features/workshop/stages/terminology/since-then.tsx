import { sortingMaterial } from '#shared/domain/sorting/sorting-material';
import type { RoundTerm } from '#shared/domain/sorting/sorting-schema';
import { termChanges } from '#shared/domain/sorting/term-changes';
import { useWorkshop } from '../../workshop-store';
import { countWords } from '../shared/count-words';
import { joinWords } from '../shared/join-words';

/** Which definitions were changed since the test: a reason to repeat it. */
export function SinceThen({ terms: before }: { readonly terms: readonly RoundTerm[] }) {
  const terms = useWorkshop((state) => state.document.terms);
  const changes = termChanges(before, sortingMaterial(terms, []).terms);
  return (
    <p className="stage-lead">
      {changes.length === 0
        ? 'No definition has changed since this test.'
        : `${countWords(changes.length, 'definition has', 'definitions have')} changed since this test: ${joinWords(changes.map(({ name }) => name))}.`}
    </p>
  );
}
