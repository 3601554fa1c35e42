import { understoodSchema, type Understood } from '#shared/domain/agreement/facilitation-schema';
import { ownedLines } from '#shared/domain/agreement/own-role';
import type { Participant } from '#shared/domain/agreement/setup-schema';
import { editFacilitation, useWorkshop } from '../../workshop-store';

/** As `facilitationSchema` allows. */
const MOST = 200;

/** A participant says now that they understand their role as it stands. */
export const tickRole = (participant: Participant): void =>
  patchUnderstood(participant, `${participant.name.trim()} understands their role`, {
    tickedAtMs: Date.now(),
    owned: ownedLines(participant, useWorkshop.getState().document),
  });

export const takeTickBack = (participant: Participant): void =>
  patchUnderstood(participant, `${participant.name.trim()} takes back that they understand their role`, {
    tickedAtMs: null,
    owned: [],
  });

export const editOwnWords = (participant: Participant, inOwnWords: string): void =>
  patchUnderstood(
    participant,
    `Edit the role of ${participant.name.trim()} in their own words`,
    { inOwnWords },
    `understood.${participant.id}.inOwnWords`,
  );

function patchUnderstood({ id }: Participant, label: string, patch: Partial<Understood>, mergeKey?: string): void {
  editFacilitation(
    label,
    ({ understood }) => {
      const row = understood.find(({ participantId }) => participantId === id);
      if (row) Object.assign(row, patch);
      else if (understood.length < MOST) understood.push(understoodSchema.parse({ participantId: id, ...patch }));
    },
    mergeKey,
  );
}
