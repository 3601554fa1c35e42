import { AppError } from '../kernel/errors';
import type { Bridge } from './bridge';
import type { Api } from './contract';

type Method = (input: unknown) => Promise<unknown>;

/**
 * The calls of the contract as functions over a bridge.
 *
 * Each rejects with the {@link AppError} main refused with. A call is named when it is made and not looked up in the
 * contract: main checks every call, and the page starts without reading the schemas of all of them.
 */
export function createClient(bridge: Pick<Bridge, 'call'>): Api {
  const methodOf = (path: string): Method => {
    return async (input) => {
      const envelope = await bridge.call(path, input);
      if (!envelope.ok) throw AppError.fromData(envelope.error);
      return envelope.value;
    };
  };
  const groupOf = (group: string) => namedOnDemand((method) => methodOf(`${group}.${method}`));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler knows the contract's names, main checks them
  return namedOnDemand(groupOf) as unknown as Api;
}

/** An object that has every property, each made when it is first asked for. `then` it has not: it is no promise. */
function namedOnDemand<T>(make: (name: string) => T): Readonly<Record<string, T>> {
  const made = new Map<string, T>();
  return new Proxy<Record<string, T>>(
    {},
    {
      get: (_target, name) => {
        if (typeof name !== 'string' || name === 'then') return undefined;
        const known = made.get(name) ?? make(name);
        made.set(name, known);
        return known;
      },
    },
  );
}
