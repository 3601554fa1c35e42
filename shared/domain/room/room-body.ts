import { communicationBody } from './bodies/communication-body';
import { commitmentsBody } from './bodies/commitments-body';
import { gapBody } from './bodies/gap-body';
import { metricsBody } from './bodies/metrics-body';
import { planBody } from './bodies/plan-body';
import { readinessBody } from './bodies/readiness-body';
import { reviewBody } from './bodies/review-body';
import { setupBody } from './bodies/setup-body';
import { summaryBody } from './bodies/summary-body';
import { terminologyBody } from './bodies/terminology-body';
import type { StageId } from '../agreement/stage-ids';
import type { RoomBody } from './room-body-schema';
import type { RoomCursor, RoomSource } from './room-source';

const bodies: Readonly<Record<StageId, (source: RoomSource, cursor: RoomCursor) => RoomBody>> = {
  setup: setupBody,
  readiness: readinessBody,
  gap: gapBody,
  summary: summaryBody,
  terminology: terminologyBody,
  plan: planBody,
  communication: communicationBody,
  marketing: (source, cursor) => commitmentsBody('marketing', source, cursor),
  sales: (source, cursor) => commitmentsBody('sales', source, cursor),
  metrics: metricsBody,
  review: reviewBody,
};

/** The artefact of the stage as far as it is written. */
export const roomBody = (source: RoomSource, cursor: RoomCursor): RoomBody => bodies[cursor.stage](source, cursor);
