import { isOpen, isTermBlank } from '../../agreement/term-coverage';
import type { Term } from '../../agreement/term-schema';
import { alikeWords } from '../../sorting/sorting-counts';
import type { RoomBodyOf } from '../room-body-schema';
import { cutTo } from '../room-rows';
import { isPointedAt, type RoomCursor, type RoomSource } from '../room-source';

/** More cannot be read from the back of a room. */
const MOST_TERMS = 3;

/** The term that is talked about alone; else three terms from the first one that is still open. */
export function terminologyBody(source: RoomSource, cursor: RoomCursor): RoomBodyOf<'terminology'> {
  const terms = source.document.terms.filter((term) => !isTermBlank(term));
  const pointed = terms.find(({ id }) => isPointedAt(cursor, id));
  const open = terms.filter((term) => !isAgreed(term));
  const next = (open.length > 0 ? open : terms).slice(0, MOST_TERMS);
  return {
    show: 'terminology',
    agreed: terms.length - open.length,
    total: terms.length,
    sorted: source.sorting ? cutTo(120, `Sorting test ${source.sorting.number}: ${alikeWords(source.sorting)}`) : '',
    terms: (pointed ? [pointed] : next).map((term) => ({ ...shownTerm(term, source), isPointed: term === pointed })),
  };
}

const isAgreed = ({ marketing, sales }: Term) => !isOpen(marketing) && !isOpen(sales);

function shownTerm(term: Term, { sorting }: RoomSource) {
  const count = sorting?.terms.find(({ name }) => name === term.name.trim());
  return {
    name: cutTo(120, term.name),
    entryTest: cutTo(700, term.entryTest),
    exitTest: cutTo(500, term.exitTest),
    example: cutTo(400, term.example),
    counterExample: cutTo(400, term.counterExample),
    marketing: { status: term.marketing.status, note: cutTo(200, term.marketing.note) },
    sales: { status: term.sales.status, note: cutTo(200, term.sales.note) },
    sorted: count ? alikeWords(count) : '',
  };
}
