import { isBlank } from './accountability-text';
import type { AgreementDocument } from './agreement-schema';
import { isLadderStepWritten, isMeetingWritten } from './communication-written';
import type { MustHave } from './must-have-schema';
import { summaryText } from './must-have-summary';
import type { Setup } from './setup-schema';
import { isTermBlank } from './term-coverage';

/** True while nothing is written for this must-have; blank rows count for nothing. */
export function isStageUntouched(document: AgreementDocument, id: MustHave['id']): boolean {
  const { meetings, kpis, ladder } = document.communication;
  switch (id) {
    case 'summary':
      return summaryText(document) === '';
    case 'terminology':
      return document.terms.every(isTermBlank);
    case 'communication':
      return (
        !meetings.some(isMeetingWritten) &&
        !ladder.some(isLadderStepWritten) &&
        kpis.every((kpi) => kpi.name.trim() === '')
      );
    case 'marketing':
      return document.marketing.every(isBlank);
    case 'sales':
      return document.sales.every(isBlank);
  }
}

/** True while nothing of the set-up is written. */
export function isSetupUntouched(setup: Setup): boolean {
  const { facilitator, scope, workshopDay, effectiveFrom, effectiveTo, participants, signatories, marketingAligned } =
    setup;
  const named = [...participants, ...signatories].some((person) => person.name.trim() !== '');
  const isDated = workshopDay !== null || effectiveFrom !== null || effectiveTo !== null;
  return !named && !isDated && marketingAligned === 'not-asked' && `${facilitator}${scope}`.trim() === '';
}
