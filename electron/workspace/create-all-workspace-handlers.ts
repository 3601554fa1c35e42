import type { About } from '#shared/domain/workspace/workspace-schema';
import { settingsSchema } from '#shared/domain/settings/settings-schema';
import { contract, type ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { DataHandlers } from './create-data-handlers';
import { createWorkspaceHandlers } from './workspace-handlers';
import type { WorkspaceSession } from './workspace-session';

interface Deps {
  readonly session: WorkspaceSession;
  readonly about: () => About;
  readonly showFolder: () => void | Promise<void>;
}

type AnyHandler = (input: unknown, caller: unknown) => unknown;

const dataGroups = [
  'settings',
  'engagements',
  'people',
  'agreements',
  'searches',
  'kits',
  'candidates',
  'seats',
  'interviews',
  'debriefs',
  'calibration',
  'library',
  'pulse',
  'signing',
  'keys',
  'verification',
  'reviews',
  'gap',
  'sorting',
] as const satisfies readonly (keyof DataHandlers)[];

/**
 * Every call about the workspace, whatever its state: the calls about data go to the file that is open at that moment,
 * and refuse with what to do while none is.
 */
export function createAllWorkspaceHandlers(deps: Deps): DataHandlers & Pick<ApiHandlers, 'workspace'> {
  const groups = dataGroups.map((group) => [group, forward(deps.session, group)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the contract's own keys
  return { ...(Object.fromEntries(groups) as DataHandlers), ...createWorkspaceHandlers(deps) };
}

function forward(session: WorkspaceSession, group: (typeof dataGroups)[number]): Record<string, AnyHandler> {
  const methods = Object.keys(contract[group]).map((method): [string, AnyHandler] => [
    method,
    (input, caller) => {
      const data = session.data();
      // The page that explains a damaged file is drawn in a theme too.
      if (!data && group === 'settings' && method === 'get') return settingsSchema.parse({});
      if (!data) throw new AppError('STORAGE', 'The workspace is not open. The first page says why and what to do.');
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a method of the same group of the contract
      return (Reflect.get(data[group], method) as AnyHandler)(input, caller);
    },
  ]);
  return Object.fromEntries(methods);
}
