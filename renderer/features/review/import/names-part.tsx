import { promiseInWords } from '#shared/domain/review/finding-in-words';
import type { NameMap } from '#shared/domain/review/map-actuals';
import type { SignedCommitment } from '#shared/domain/review/signed-version';
import { Select } from '../../../ui/select';

interface Props {
  readonly found: readonly string[];
  readonly names: NameMap;
  readonly commitments: readonly SignedCommitment[];
  readonly locale: string;
  readonly onChange: (name: string, id: string | null) => void;
}

const LEAVE_OUT = '-';
/** A file that names more is not one of promises; the rows say so one by one. */
const MOST_SHOWN = 40;

/** Which promise the file means by each of its names. */
export function NamesPart({ found, names, commitments, locale, onChange }: Props) {
  if (found.length === 0) return null;
  const options = [
    ...commitments.map((commitment) => ({ id: commitment.id, label: promiseInWords(commitment, locale) })),
    { id: LEAVE_OUT, label: 'Leave these rows out' },
  ];
  return (
    <section className="stack" aria-labelledby="import-names">
      <h3 id="import-names" className="review-heading">
        Which promise is meant
      </h3>
      <div className="import-names">
        {found.slice(0, MOST_SHOWN).map((name) => {
          const meant = names[name];
          return (
            <Select
              key={name}
              label={`“${name.slice(0, 80)}”`}
              value={meant === null ? LEAVE_OUT : (meant ?? null)}
              options={options}
              placeholder="Choose the promise"
              onChange={(id) => onChange(name, id === LEAVE_OUT ? null : id)}
            />
          );
        })}
      </div>
      {found.length > MOST_SHOWN && <p className="muted">And {found.length - MOST_SHOWN} more names.</p>}
    </section>
  );
}
