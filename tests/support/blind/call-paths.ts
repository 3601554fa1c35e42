import type { Caller } from '#shared/ipc/caller';
import { contract, type ApiContract } from '#shared/ipc/contract';
import type { Contract } from '#shared/ipc/endpoint';

/** Whom the contract lets make a call. */
export function isFor(path: string, { seat }: Caller): boolean {
  const [group = '', method = ''] = path.split('.');
  const groups: Contract = contract;
  const audience = groups[group]?.[method]?.audience ?? 'desk';
  return audience === 'anyone' || (audience === 'seat') === (seat !== null);
}

/** `group.method`, for every one there is. */
export type Path = { [G in keyof ApiContract]: `${G}.${keyof ApiContract[G] & string}` }[keyof ApiContract];

export const allPaths = Object.entries(contract).flatMap(([group, methods]) =>
  Object.keys(methods).map((method) => `${group}.${method}`),
);

/** Calls after which the rest of a history has little left to look at: made last, in this order. */
export const endings: readonly Path[] = [
  'signing.reopen',
  'agreements.remove',
  'people.remove',
  'candidates.openFile',
  'candidates.removeFile',
  'engagements.archive',
  'calibration.excuseSeat',
  'calibration.commit',
  'calibration.remove',
  'interviews.commit',
  'seats.resetPin',
  'candidates.excuseSeat',
  'candidates.erase',
  'searches.remove',
  'engagements.remove',
];
