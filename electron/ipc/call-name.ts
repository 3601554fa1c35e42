import { contract } from '#shared/ipc/contract';

const names = new Set(
  Object.entries(contract).flatMap(([group, methods]) => Object.keys(methods).map((method) => `${group}.${method}`)),
);

/** How a call may be named in the log: as the contract does. Anything else is the page's text, which can be anybody's. */
export const nameOfCall = (path: unknown): string =>
  typeof path === 'string' && names.has(path) ? path : 'a call that does not exist';
