import './terminology-body.css';

import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { Marked, Named, Nothing } from './pieces';

type Term = RoomBodyOf<'terminology'>['terms'][number];

const statusWords = { open: 'open', agreed: 'agreed', 'agreed-with-note': 'agreed with a note' } as const;

/** At most three terms: the one that is talked about with all its words, the others with their entry test. */
export function TerminologyBody({
  body: { agreed, total, sorted, terms },
}: {
  readonly body: RoomBodyOf<'terminology'>;
}) {
  if (total === 0) return <Nothing>No term is written yet.</Nothing>;
  return (
    <>
      <ul className={`room-terms room-terms--${terms.length}`}>
        {terms.map((term, index) => (
          <li key={index} className={`room-term room-term--${toneOf(term)}`}>
            <h2 className="room-term__name">{term.name}</h2>
            <p className="room-text">{term.entryTest}</p>
            {term.isPointed && <TermInFull {...term} />}
            <Marked tone={toneOf(term)}>{standsInWords(term)}</Marked>
            <Named name="Marketing notes" words={term.marketing.note} />
            <Named name="Sales notes" words={term.sales.note} />
            {term.sorted !== '' && <p className="room-row__note">{term.sorted}</p>}
          </li>
        ))}
      </ul>
      <p className="room-more">
        {agreed} of {total} terms agreed by both sides{sorted !== '' && `. ${sorted}`}
      </p>
    </>
  );
}

function TermInFull({ exitTest, example, counterExample }: Term) {
  return (
    <>
      <Named name="Ends when" words={exitTest} />
      <Named name="For example" words={example} />
      <Named name="But not" words={counterExample} />
    </>
  );
}

function toneOf({ marketing, sales }: Term): 'good' | 'warn' | 'open' {
  const stands = [marketing.status, sales.status];
  if (stands.every((status) => status === 'open')) return 'open';
  return stands.includes('open') ? 'warn' : 'good';
}

function standsInWords({ marketing, sales }: Term): string {
  if (marketing.status !== sales.status)
    return `Marketing ${statusWords[marketing.status]}, sales ${statusWords[sales.status]}`;
  return marketing.status === 'open' ? 'Open on both sides' : `Both ${statusWords[marketing.status]}`;
}
