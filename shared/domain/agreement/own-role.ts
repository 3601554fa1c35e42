import { isBlank, shorten } from './accountability-text';
import type { Accountability } from './accountability-schema';
import type { AgreementDocument } from './agreement-schema';
import type { Facilitation, Understood } from './facilitation-schema';
import { isSameName } from './same-person';
import type { Participant } from './setup-schema';

type Sides = Pick<AgreementDocument, 'marketing' | 'sales'>;
type OwnedLine = Understood['owned'][number];

export interface OwnedChange {
  /** The commitment in a few words. */
  readonly label: string;
  readonly how: 'new' | 'changed' | 'gone';
}

/**
 * Where somebody stands with their own role.
 *
 * A tick counts for what its participant owned when they made it: which commitments, and of each the promise, its
 * metric, its target and what follows a miss. If any of that differs from what they own now, the tick has lapsed and they
 * are asked again; if it is changed back, it holds again. What others own, who reads the figure and where, does not
 * matter to it.
 */
export type RoleStand =
  | { readonly kind: 'open' }
  | { readonly kind: 'ticked'; readonly atMs: number }
  | { readonly kind: 'lapsed'; readonly atMs: number; readonly changes: readonly OwnedChange[] };

/** The commitments whose owner is this person: named in full, perhaps among others, or by their exact title. */
export function ownedBy({ name, title }: Pick<Participant, 'name' | 'title'>, { marketing, sales }: Sides) {
  return [...marketing, ...sales].filter(
    (row) => !isBlank(row) && (hasName(row.owner, name) || isSameName(row.owner, title)),
  );
}

/** What a participant owns, as it is kept with their tick. */
export const ownedLines = (participant: Pick<Participant, 'name' | 'title'>, sides: Sides): OwnedLine[] =>
  ownedBy(participant, sides).map((row) => ({ id: row.id, words: promised(row) }));

export function roleStand(
  participant: Pick<Participant, 'name' | 'title'>,
  understood: Understood | undefined,
  sides: Sides,
): RoleStand {
  if (understood === undefined || understood.tickedAtMs === null) return { kind: 'open' };
  const atMs = understood.tickedAtMs;
  const changes = changesOf(understood.owned, ownedLines(participant, sides));
  return changes.length === 0 ? { kind: 'ticked', atMs } : { kind: 'lapsed', atMs, changes };
}

/** The participants with a name who have not said that they understand their role, or have to say it again. */
export function notUnderstoodBy(
  { setup, marketing, sales }: Pick<AgreementDocument, 'setup'> & Sides,
  { understood }: Pick<Facilitation, 'understood'>,
): string[] {
  return setup.participants
    .filter(({ name }) => name.trim() !== '')
    .filter((participant) => {
      const own = understood.find(({ participantId }) => participantId === participant.id);
      return roleStand(participant, own, { marketing, sales }).kind !== 'ticked';
    })
    .map(({ name }) => name.trim());
}

function changesOf(then: readonly OwnedLine[], now: readonly OwnedLine[]): OwnedChange[] {
  const labelled = (line: OwnedLine, how: OwnedChange['how']): OwnedChange => ({ label: labelOf(line), how });
  return [
    ...now.flatMap((line) => {
      const before = then.find(({ id }) => id === line.id);
      if (before === undefined) return [labelled(line, 'new')];
      return before.words === line.words ? [] : [labelled(line, 'changed')];
    }),
    ...then.filter(({ id }) => !now.some((line) => line.id === id)).map((line) => labelled(line, 'gone')),
  ];
}

const SEPARATOR = ' | ';

const promised = ({ commitment, metric, comparator, target, unit, period, consequence }: Accountability): string =>
  [commitment, metric, target === null ? comparator : `${comparator} ${target} ${unit}`, period, consequence]
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .join(SEPARATOR);

const labelOf = ({ words }: OwnedLine): string => {
  const [commitment = '', metric = ''] = words.split(SEPARATOR);
  return shorten(commitment) || shorten(metric) || 'A commitment without words';
};

/** True if the name stands in the text as whole words. */
function hasName(text: string, name: string): boolean {
  const words = plainWords(name);
  return words !== '' && ` ${plainWords(text)} `.includes(` ${words} `);
}

const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
