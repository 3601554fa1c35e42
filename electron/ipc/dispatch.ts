import type { Envelope } from '#shared/ipc/bridge';
import type { Caller } from '#shared/ipc/caller';
import { contract, type ApiHandlers } from '#shared/ipc/contract';
import type { Endpoint } from '#shared/ipc/endpoint';
import { AppError } from '#shared/kernel/errors';

type AnyHandler = (input: unknown, caller: Caller) => unknown;

interface Call {
  readonly path: unknown;
  readonly input: unknown;
  readonly caller: Caller;
}

/**
 * Runs one call: look up, check the input, handle, check the output, wrap. Never rejects.
 * Free of Electron, so tests and the command line run the real thing.
 */
export async function dispatch(handlers: Partial<ApiHandlers>, { path, input, caller }: Call): Promise<Envelope> {
  try {
    const [endpoint, handler] = resolve(handlers, path);
    refuseOthers(endpoint, caller);
    const parsed = endpoint.input.safeParse(input);
    if (!parsed.success) throw AppError.fromZod(parsed.error);
    return { ok: true, value: endpoint.output.parse(await handler(parsed.data, caller)) };
  } catch (cause) {
    if (cause instanceof AppError) return { ok: false, error: cause.toData() };
    console.error(`call ${String(path)} failed`, cause);
    return { ok: false, error: { code: 'INTERNAL', message: 'Something went wrong. Nothing you typed was lost.' } };
  }
}

/** @throws {AppError} NOT_FOUND unless `path` is an own `group.method` of the contract. */
function resolve(handlers: Partial<ApiHandlers>, path: unknown): [Endpoint, AnyHandler] {
  const [group = '', method = '', ...rest] = typeof path === 'string' ? path.split('.') : [];
  const endpoint = own(own(contract, group), method);
  const handler = own(own(handlers, group), method);
  if (rest.length > 0 || !isEndpoint(endpoint) || !isHandler(handler))
    throw new AppError('NOT_FOUND', 'This call does not exist');
  return [endpoint, handler];
}

/** @throws {AppError} NOT_FOUND for a seat that asks what is the desk's, and the other way round. */
function refuseOthers({ audience = 'desk' }: Endpoint, { seat }: Caller): void {
  if (audience === 'anyone' || (audience === 'seat') === (seat !== null)) return;
  throw new AppError(
    'NOT_FOUND',
    seat === null ? 'Open your seat first.' : 'Hand the laptop over first: this belongs to the desk.',
  );
}

function own(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? Reflect.get(object, key)
    : undefined;
}

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'input' in value && 'output' in value;

const isHandler = (value: unknown): value is AnyHandler => typeof value === 'function';
