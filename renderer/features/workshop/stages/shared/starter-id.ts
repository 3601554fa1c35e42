import { newRowId } from '../../workshop-store';

/**
 * Id of a row taken from the playbook. It begins with the starter's, so that the row is still known for what it is when
 * a room renames it in its own language.
 */
export function idFromStarter(starterId: string, rows: readonly { readonly id: string }[]): string {
  return rows.some(({ id }) => id === starterId) ? `${starterId}-${newRowId()}`.slice(0, 64) : starterId;
}
