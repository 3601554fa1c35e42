import { sortName } from '#shared/domain/sorting/sorting-board';
import { alikeWords, type SortCount, type SortingCounts } from '#shared/domain/sorting/sorting-counts';
import type { SortingMaterial } from '#shared/domain/sorting/sorting-schema';
import { useWorkshop } from '../../workshop-store';
import { EditTermButton } from './edit-term-button';

interface Props {
  readonly counts: SortingCounts;
  readonly material: SortingMaterial;
  readonly onEditTerm: (termId: string) => void;
}

/** Term by term: of the leads that either side sorted so, how many both did. A block a lead, filled where both agree. */
export function TermCounts({ counts, material, onEditTerm }: Props) {
  const terms = useWorkshop((state) => state.document.terms);
  return (
    <ul className="sorting-terms" aria-label="By term">
      {counts.sorts.map((count) => (
        <li key={count.sort}>
          <span className="sorting-terms__name">{sortName(material, count.sort)}</span>
          <Blocks count={count} />
          <span className="sorting-terms__count">{alikeWords(count)}</span>
          {count.alike < count.of && (
            <EditTermButton terms={terms} sort={count.sort} termId={count.termId} onEditTerm={onEditTerm} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Blocks({ count: { alike, of } }: { readonly count: SortCount }) {
  return (
    <span className="sorting-blocks" aria-hidden>
      {Array.from({ length: of }, (_, index) => (
        <span key={index} className={index < alike ? 'sorting-block sorting-block--alike' : 'sorting-block'} />
      ))}
    </span>
  );
}
