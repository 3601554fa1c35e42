import fc from 'fast-check';

/** What no text, number, list or object of ours looks like. */
const wrongValues: readonly unknown[] = [
  null,
  Number.NaN,
  -1.5,
  Number.POSITIVE_INFINITY,
  'x'.repeat(20_000),
  '../../etc/passwd',
  "'; DROP TABLE revisions; --",
  { __proto__: null, toString: 'no' },
  [[[]]],
  new Uint8Array(3),
  new Map(),
  Symbol.iterator.toString(),
];

interface Hole {
  readonly path: readonly (string | number)[];
  readonly kind: string;
}

/**
 * Things that are not the input of a call: anything at all, and a valid input in which one value, at whatever depth, is of
 * another kind.
 */
export function badInputs(valid: object): fc.Arbitrary<unknown> {
  const holes = holesIn(valid, []);
  const spoilt = fc
    .tuple(fc.constantFrom(...holes), fc.constantFrom(...wrongValues))
    .filter(([{ kind }, value]) => kind !== kindOf(value))
    .map(([{ path }, value]) => withValue(valid, path, value));
  return fc.oneof({ weight: 3, arbitrary: spoilt }, { weight: 1, arbitrary: anythingElse });
}

/** An object with the right keys is as good as impossible here. */
const anythingElse = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true, maxDepth: 2 }),
  fc.constant({ __proto__: { agreementId: 1 }, constructor: 'x' }),
);

function holesIn(value: unknown, path: readonly (string | number)[]): Hole[] {
  const own: Hole[] = path.length === 0 ? [] : [{ path, kind: kindOf(value) }];
  if (Array.isArray(value))
    return [...own, ...value.slice(0, 1).flatMap((each, index) => holesIn(each, [...path, index]))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, each]) => holesIn(each, [...path, key]))];
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

function withValue(target: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(target))
    return target.map((each: unknown, index) => (index === key ? withValue(each, rest, value) : each));
  return { ...(target as object), [key]: withValue(Reflect.get(target as object, key), rest, value) };
}
