import { toStorageError } from '../db/storage-error';

type AnyHandler = (input: unknown, caller: unknown) => unknown;

/** The same handlers, but a full disk, a lock or a damaged file comes out as a refusal that says what to do. */
export function withStorageErrors<T extends Readonly<Record<string, object>>>(groups: T): T {
  const wrapped = Object.entries(groups).map(([group, methods]) => [
    group,
    Object.fromEntries(
      Object.entries(methods).map(([name, handler]) => [name, explaining(`${group}.${name}`, handler)]),
    ),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the groups' own keys just above
  return Object.fromEntries(wrapped) as T;
}

function explaining(name: string, handler: AnyHandler): AnyHandler {
  return async (input, caller) => {
    try {
      return await handler(input, caller);
    } catch (cause) {
      const explained = toStorageError(cause);
      if (explained !== cause) console.error(`storage failed in ${name}`, cause);
      throw explained;
    }
  };
}
