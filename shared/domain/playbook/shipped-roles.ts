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
  {
    id: 'vp-product',
    name: 'VP of Product',
    seats: ['hr', 'cfo', 'sales-leader', 'support-leader', 'ceo'],
    promises: 'marketing',
  },
  {
    id: 'product-manager',
    name: 'Product Manager',
    seats: ['hr', 'product-leader', 'sales-leader', 'support-leader', 'peer'],
    promises: 'marketing',
  },
  {
    id: 'vp-marketing',
    name: 'VP of Marketing',
    seats: ['hr', 'cfo', 'sales-leader', 'product-leader', 'ceo'],
    promises: 'marketing',
  },
  {
    id: 'demand-generation-manager',
    name: 'Demand Generation Manager',
    seats: ['hr', 'marketing-leader', 'sales-leader', 'cfo', 'peer'],
    promises: 'marketing',
  },
  {
    id: 'marketing-operations-manager',
    name: 'Marketing Operations Manager',
    seats: ['hr', 'marketing-leader', 'sales-leader', 'cfo', 'peer'],
    promises: 'marketing',
  },
  {
    id: 'vp-sales',
    name: 'VP of Sales',
    seats: ['hr', 'cfo', 'marketing-leader', 'direct-report', 'ceo'],
    promises: 'sales',
  },
  {
    id: 'sales-manager',
    name: 'Sales Manager',
    seats: ['hr', 'sales-leader', 'marketing-leader', 'cfo', 'direct-report'],
    promises: 'sales',
  },
  {
    id: 'account-executive',
    name: 'Account Executive',
    seats: ['hr', 'sales-leader', 'marketing-leader', 'cfo', 'peer'],
    promises: 'sales',
  },
  {
    id: 'sales-development-representative',
    name: 'Sales Development Representative',
    seats: ['hr', 'sales-leader', 'marketing-leader', 'cfo', 'peer'],
    promises: 'sales',
  },
  {
    id: 'vp-customer-success',
    name: 'VP of Customer Success',
    seats: ['hr', 'cfo', 'sales-leader', 'product-leader', 'ceo'],
    promises: 'sales',
  },
  {
    id: 'customer-success-manager',
    name: 'Customer Success Manager',
    seats: ['hr', 'support-leader', 'sales-leader', 'product-leader', 'peer'],
    promises: 'sales',
  },
  {
    id: 'support-manager',
    name: 'Support Manager',
    seats: ['hr', 'support-leader', 'sales-leader', 'product-leader', 'direct-report'],
    promises: 'sales',
  },
];

/** The shipped role of that id; undefined for a role of the panel's own. */
export const shippedRole = (id: string): ShippedRole | undefined => shippedRoles.find((role) => role.id === id);
