type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same properties without the undefined ones: React Aria's types tell an absent property from an undefined one. */
export function given<T extends object>(props: T): Given<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries of T, some left out
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<T>;
}
