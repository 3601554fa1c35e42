import { itemsOfMaterial } from '#shared/domain/library/from-playbook/from-material';
import { itemsOfRole } from '#shared/domain/library/from-playbook/from-roles';
import { itemsOfWorkshop } from '#shared/domain/library/from-playbook/from-workshop';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { shippedRoles } from '#shared/domain/playbook/shipped-roles';
import { readHiringPlaybook } from '../content/hiring-playbook';
import { readWorkshopMaterial, readWorkshopPlaybook } from '../content/workshop-playbook';

let read: readonly LibraryItem[] | null = null;

/**
 * All that ships, in catalogue order. Read once, on first use: the start of the app does not need it.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function shippedItems(): readonly LibraryItem[] {
  read ??= [
    ...shippedRoles.flatMap(({ id }) => itemsOfRole(readHiringPlaybook(id))),
    ...itemsOfWorkshop(readWorkshopPlaybook()),
    ...itemsOfMaterial(readWorkshopMaterial()),
  ];
  return read;
}
