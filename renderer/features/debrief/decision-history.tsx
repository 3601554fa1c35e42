import './decision-history.css';

import type { Decision } from '#shared/domain/debrief/debrief-schema';
import { Chip } from '../../ui/chip';
import { PageSection } from '../../ui/page';
import { useNumberLocale } from './use-scores';
import { decisionNames, scoreText } from './words';

/** What was decided so far, the one that holds first. */
export function DecisionHistory({ decisions }: { readonly decisions: readonly Decision[] }) {
  return (
    <PageSection title="Decisions">
      {decisions.length === 0 ? (
        <p className="muted">Nothing is decided yet.</p>
      ) : (
        <ol className="decisions">
          {decisions.toReversed().map((decision, index) => (
            <DecisionItem key={decision.id} decision={decision} holds={index === 0} />
          ))}
        </ol>
      )}
    </PageSection>
  );
}

function DecisionItem({ decision, holds }: { readonly decision: Decision; readonly holds: boolean }) {
  const locale = useNumberLocale();
  const { kind, decidedAtMs, decidedBy, reason, dissents, composite, grade, isAgainstComposite } = decision;
  const scores = composite === null ? 'no composite' : `composite ${scoreText(composite, locale)}`;
  return (
    <li className="decisions__item">
      <p className="decisions__head">
        <strong>{decisionNames[kind]}</strong>
        <Chip tone={holds ? 'accent' : 'neutral'}>{holds ? 'Holds' : 'Followed by another'}</Chip>
        {isAgainstComposite && <Chip tone="warn">Against the composite</Chip>}
        <time className="muted" dateTime={new Date(decidedAtMs).toISOString()}>
          {new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(decidedAtMs)}
        </time>
      </p>
      <p className="muted">
        By {decidedBy}. Then: {scores}, {grade === null ? 'no grade' : `grade ${grade}`}.
      </p>
      {reason.trim() !== '' && <p className="decisions__words">{reason}</p>}
      {dissents.map((dissent, index) => (
        <p key={`${dissent.name} ${index}`} className="decisions__words">
          <strong>{dissent.name} dissents:</strong> {dissent.reason}
        </p>
      ))}
    </li>
  );
}
