import type { SeatKind } from '../kit/seat-kind';
import type { RoleTemplate } from '../playbook/role-schema';
import { searchDocumentSchema, type SearchDocument } from './search-schema';

interface Given {
  /** Names the shipped role: `vp-marketing`. */
  readonly roleId: string;
  readonly template: RoleTemplate;
  /** Seats to begin with, all on the first date. */
  readonly seatKinds: readonly SeatKind[];
}

/**
 * A search as its role's template begins it: the profile's own words to change, the three dates' purposes, one seat of
 * each kind. Row ids are the template's, so that a shipped question finds its competency.
 */
export function searchFromTemplate({ roleId, template, seatKinds }: Given): SearchDocument {
  const { mission, reportingLine, outcomes, competencies, dealBreakers, dates } = template;
  return searchDocumentSchema.parse({
    title: template.name,
    roleId,
    profile: { mission, reportingLine, outcomes, competencies, dealBreakers },
    panel: { dates, seats: seatKinds.map((kind) => ({ id: kind, kind })) },
  });
}
