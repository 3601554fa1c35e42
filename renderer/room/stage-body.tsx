import type { RoomBody } from '#shared/domain/room/room-body-schema';
import { assertNever } from '#shared/kernel/assert-never';
import { CommitmentsBody } from './bodies/commitments-body';
import { CommunicationBody } from './bodies/communication-body';
import { GapBody } from './bodies/gap-body';
import { MetricsBody } from './bodies/metrics-body';
import { PlanBody } from './bodies/plan-body';
import { ReadinessBody } from './bodies/readiness-body';
import { ReviewBody } from './bodies/review-body';
import { SetupBody } from './bodies/setup-body';
import { SummaryBody } from './bodies/summary-body';
import { TerminologyBody } from './bodies/terminology-body';

/** The artefact of the stage, in the form that can be read from the back. */
export function StageBody({ body }: { readonly body: RoomBody }) {
  switch (body.show) {
    case 'setup':
      return <SetupBody body={body} />;
    case 'readiness':
      return <ReadinessBody body={body} />;
    case 'gap':
      return <GapBody body={body} />;
    case 'summary':
      return <SummaryBody body={body} />;
    case 'terminology':
      return <TerminologyBody body={body} />;
    case 'plan':
      return <PlanBody body={body} />;
    case 'communication':
      return <CommunicationBody body={body} />;
    case 'commitments':
      return <CommitmentsBody body={body} />;
    case 'metrics':
      return <MetricsBody body={body} />;
    case 'review':
      return <ReviewBody body={body} />;
    default:
      return assertNever(body);
  }
}
