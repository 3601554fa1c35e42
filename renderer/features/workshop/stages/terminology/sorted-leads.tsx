import { Check, Split } from 'lucide-react';

import { sortName } from '#shared/domain/sorting/sorting-board';
import type { LeadCount, SortingCounts } from '#shared/domain/sorting/sorting-counts';
import type { LeadSort, SortingMaterial } from '#shared/domain/sorting/sorting-schema';
import { Disclosure } from '../../../../ui/disclosure';
import { useWorkshop } from '../../workshop-store';
import { EditTermButton } from './edit-term-button';

interface Props {
  readonly counts: SortingCounts;
  readonly material: SortingMaterial;
  readonly onEditTerm: (termId: string) => void;
}

/** Lead by lead, those that were sorted differently first: what each side said, and what the reference says, with its reason. */
export function SortedLeads({ counts, material, onEditTerm }: Props) {
  const leads = counts.leads.toSorted((one, other) => Number(one.isAlike) - Number(other.isAlike));
  return (
    <ul className="sorted-leads" aria-label="By lead">
      {leads.map((count) => (
        <li key={count.lead.id}>
          <Disclosure
            title={count.lead.title}
            aside={<Verdict count={count} nameOf={(sort) => sortName(material, sort)} />}
          >
            <LeadDetail count={count} material={material} onEditTerm={onEditTerm} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

interface VerdictProps {
  readonly count: LeadCount;
  readonly nameOf: (sort: LeadSort) => string;
}

function Verdict({ count: { marketing, sales, isAlike }, nameOf }: VerdictProps) {
  return isAlike ? (
    <span className="sorted-leads__alike">
      <Check size={14} aria-hidden />
      {`Both ${nameOf(sales)}`}
    </span>
  ) : (
    <span className="sorted-leads__split">
      <Split size={14} aria-hidden />
      {`Marketing ${nameOf(marketing)}, sales ${nameOf(sales)}`}
    </span>
  );
}

function LeadDetail({ count, material, onEditTerm }: Omit<Props, 'counts'> & { readonly count: LeadCount }) {
  const terms = useWorkshop((state) => state.document.terms);
  const { lead, marketing, sales, isAlike } = count;
  const split = isAlike ? [] : [marketing, sales];
  return (
    <div className="sorted-lead">
      <p>{lead.facts}</p>
      {lead.reference !== null && (
        <p className="sorted-lead__reference">
          <strong>{`The reference says ${sortName(material, lead.reference)}.`}</strong> {lead.reason}
        </p>
      )}
      {split.length > 0 && (
        <div className="row">
          {split.map((sort) => (
            <EditTermButton
              key={sort}
              terms={terms}
              sort={sort}
              termId={material.sorts.find((each) => each.sort === sort)?.termId ?? null}
              onEditTerm={onEditTerm}
            />
          ))}
        </div>
      )}
    </div>
  );
}
