import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { Finding } from '#shared/domain/agreement/finding';
import { Button } from '../../../../ui/button';
import { Chip } from '../../../../ui/chip';
import { fieldLabels } from './field-names';
import { severityWords } from './finding-words';

interface Props {
  readonly side: Side;
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly isUntouched: boolean;
}

/** All that makes the commitment hard to hold anyone to; each leads to its field. */
export function FindingList({ side, id, findings, isUntouched }: Props) {
  if (isUntouched) return null;
  if (findings.length === 0) {
    return (
      <p className="commitment__settled" role="status">
        Nothing is missing: this commitment can be checked.
      </p>
    );
  }
  return (
    <section className="commitment__findings" aria-label="What is missing">
      <h3 className="side__title">What is missing</h3>
      <ul>
        {findings.map(({ code, severity, field, message, hint }) => (
          <li key={code} className="commitment__finding">
            <Chip tone={severity === 'must' ? 'warn' : 'neutral'}>{severityWords[severity]}</Chip>
            <span className="commitment__message">
              {message} <span className="muted">{hint}</span>
            </span>
            {field !== null && field !== 'id' && (
              <Button size="small" variant="ghost" onPress={() => focusField(`${side}.${id}.${field}`)}>
                Go to “{fieldLabels[field]}”
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function focusField(name: string): void {
  const [field] = document.getElementsByName(name);
  field?.focus();
}
