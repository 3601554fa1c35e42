import type { Finding } from '#shared/domain/agreement/finding';
import type { Accountability } from '#shared/domain/agreement/accountability-schema';

/**
 * What the linter says at a field. Something wrong that was written shows as an error; what is still empty and what is
 * only advice stays calm below it. A narrow field leaves what to do to the list.
 */
export function fieldNotes(
  row: Accountability,
  field: keyof Accountability,
  findings: readonly Finding[],
  isNarrow = false,
) {
  const own = findings.filter((finding) => finding.field === field);
  const isEmpty = row[field] === null || String(row[field]).trim() === '';
  const isWrong = ({ severity }: Finding) => severity === 'must' && !isEmpty;
  const words = ({ message, hint }: Finding) => (isNarrow ? message : `${message} ${hint}`);
  const errors = own.filter(isWrong);
  const calm = own.filter((finding) => !isWrong(finding));
  return {
    error: errors.map(words).join(' '),
    description:
      calm.length === 0 ? undefined : (
        <span className="commitment__note">
          {calm.map((finding) => (
            <span key={finding.code}>{words(finding)} </span>
          ))}
        </span>
      ),
  };
}
