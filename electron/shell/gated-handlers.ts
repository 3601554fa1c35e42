import type { Caller } from '#shared/ipc/caller';
import { contract, type ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';

type AnyHandler = (input: unknown, caller: Caller) => unknown;
type Groups = Readonly<Record<string, Readonly<Record<string, AnyHandler>>>>;

const closed =
  'The workspace is not open, so nothing can be read or saved. Settle what the first page says, then try again.';

/**
 * Handlers of the whole contract that look up the present ones at each call, since a restore replaces the workspace
 * under the running page.
 *
 * @param always answer with or without a workspace.
 * @param live those of the open workspace; null while there is none, and then every other call is refused as STORAGE.
 */
export function gatedHandlers(always: Partial<ApiHandlers>, live: () => Partial<ApiHandlers> | null): ApiHandlers {
  const groups = Object.entries(contract).map(([group, endpoints]) => [
    group,
    Object.fromEntries(Object.keys(endpoints).map((method) => [method, gated(group, method)])),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the contract's own keys just above
  return Object.fromEntries(groups) as ApiHandlers;

  function gated(group: string, method: string): AnyHandler {
    return (input, caller) => {
      const present = live();
      const handler = find(present, group, method) ?? find(always, group, method);
      if (handler) return handler(input, caller);
      if (!present) throw new AppError('STORAGE', closed);
      throw new Error(`no handler for ${group}.${method}`);
    };
  }
}

function find(handlers: Partial<ApiHandlers> | null, group: string, method: string): AnyHandler | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- handlers and contract have the same keys
  return (handlers as Groups | null)?.[group]?.[method];
}
