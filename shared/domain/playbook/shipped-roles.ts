import type { Side } from '../agreement/accountability-schema';
import type { SeatKind } from '../kit/seat-kind';

/** A role with a profile, questions and answer keys that ship: the folder `resources/playbooks/hiring/<id>`. */
export interface ShippedRole {
  readonly id: string;
  readonly name: string;
  /** Each has a bank of its own, the file `<seat>.json`; a new search begins with them in this order. */
  readonly seats: readonly SeatKind[];
  /** Whose accountabilities of an agreement a new search takes over as outcomes, if one is named. */
  readonly promises: Side;
}

export const shippedRoles: readonly ShippedRole[] = [
  { id: 'vp-marketing', name: 'VP of Marketing', seats: ['hr', 'cfo', 'sales-leader', 'ceo'], promises: 'marketing' },
];

/** The shipped role of that id; undefined for a role of the panel's own. */
export const shippedRole = (id: string): ShippedRole | undefined => shippedRoles.find((role) => role.id === id);
