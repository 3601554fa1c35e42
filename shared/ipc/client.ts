import { AppError } from '../kernel/errors';
import type { Bridge } from './bridge';
import { contract, type Api } from './contract';

/**
 * The calls of the contract as functions over a bridge.
 *
 * Each rejects with the {@link AppError} main refused with.
 */
export function createClient(bridge: Pick<Bridge, 'call'>): Api {
  const groups = Object.entries(contract).map(([group, endpoints]) => {
    const methods = Object.keys(endpoints).map((method) => [
      method,
      async (input: unknown) => {
        const envelope = await bridge.call(`${group}.${method}`, input);
        if (!envelope.ok) throw AppError.fromData(envelope.error);
        return envelope.value;
      },
    ]);
    return [group, Object.fromEntries(methods)];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the contract's own keys just above
  return Object.fromEntries(groups) as Api;
}
