import type { Finding } from '#shared/domain/agreement/finding';
import type { Accountability } from '#shared/domain/agreement/accountability-schema';
import { severityWords } from './finding-words';

/**
 * What the linter says at a field. Something wrong that was written shows as an error; what is still empty and what is
 * only advice stays calm below it.
 */
export function fieldNotes(row: Accountability, field: keyof Accountability, findings: readonly Finding[]) {
  const own = findings.filter((finding) => finding.field === field);
  const isEmpty = row[field] === null || String(row[field]).trim() === '';
  const isWrong = ({ severity }: Finding) => severity === 'must' && !isEmpty;
  const errors = own.filter(isWrong);
  const calm = own.filter((finding) => !isWrong(finding));
  return {
    error: errors.map(({ message, hint }) => `${message} ${hint}`).join(' '),
    description:
      calm.length === 0 ? undefined : (
        <span className="commitment__note">
          {calm.map(({ code, severity, message, hint }) => (
            <span key={code}>
              <b>{severityWords[severity]}:</b> {message} {hint}{' '}
            </span>
          ))}
        </span>
      ),
  };
}
