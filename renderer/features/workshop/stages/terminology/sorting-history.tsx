import type { SortingResult } from '#shared/domain/sorting/sorting-schema';
import { alikeWords, sortingCounts } from '#shared/domain/sorting/sorting-counts';
import { termChanges, type TermChange } from '#shared/domain/sorting/term-changes';
import { localDay } from '#shared/kernel/local-day';
import { formatDay } from '../../../../lib/format-day';
import { ChangedWords } from '../../../../ui/changed-words';
import { Disclosure } from '../../../../ui/disclosure';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { useSorting } from './sorting-store';

/** Every finished test, newest first: how many were sorted alike, and what was changed in the terms before it. */
export function SortingHistory() {
  const rounds = useSorting((state) => state.rounds);
  const read = useSorting((state) => state.read);
  const results = rounds.flatMap(({ id }) => {
    const each = read[id];
    return each && 'result' in each ? [each.result] : [];
  });
  if (results.length === 0) return null;
  return (
    <StageSection title="History">
      <ol className="sorting-history" reversed>
        {results.map((result, index) => (
          <li key={result.round.id}>
            <Test result={result} before={results[index + 1] ?? null} />
          </li>
        ))}
      </ol>
    </StageSection>
  );
}

function Test({ result, before }: { readonly result: SortingResult; readonly before: SortingResult | null }) {
  const locale = useWorkshop((state) => state.look.locale);
  const { round, material } = result;
  const changes = before ? termChanges(before.material.terms, material.terms) : [];
  const title = `Test ${round.number}, ${formatDay(localDay(round.createdAtMs), locale)}`;
  const aside = `${alikeWords(sortingCounts(result))}${before ? `, ${sortingCounts(before).alike} of ${sortingCounts(before).of} before` : ''}`;
  return (
    <Disclosure title={title} aside={aside}>
      {before && (
        <p className="muted">
          {changes.length === 0 ? 'No definition was changed before this test.' : 'What was changed before this test:'}
        </p>
      )}
      {changes.map((change) => (
        <Change key={change.id} change={change} />
      ))}
      <Disclosure title="The terms as they were worded">
        <dl className="sorting-terms-then">
          {material.terms.map(({ id, name, entryTest, exitTest }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{entryTest === '' ? 'No entry test' : entryTest}</dd>
              {exitTest !== '' && <dd>{`Ends: ${exitTest}`}</dd>}
            </div>
          ))}
        </dl>
      </Disclosure>
    </Disclosure>
  );
}

const wholeWords = { added: 'was added', removed: 'was taken out' } as const;

function Change({ change: { name, kind, fields } }: { readonly change: TermChange }) {
  if (kind !== 'changed') return <p>{`${name} ${wholeWords[kind]}.`}</p>;
  return (
    <div className="sorting-change">
      <p className="sorting-change__term">{name}</p>
      {fields.map(({ label, words }) => (
        <dl key={label}>
          <dt>{label}</dt>
          <dd>
            <ChangedWords stretches={words.before} mark="del" />
          </dd>
          <dd>
            <ChangedWords stretches={words.after} mark="ins" />
          </dd>
        </dl>
      ))}
    </div>
  );
}
