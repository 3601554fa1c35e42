/** The first who bears this name, however it is spaced or capitalised; null if nobody does. */
export function namesakeOf<T extends { readonly name: string }>(name: string, people: readonly T[]): T | null {
  const sought = bare(name);
  return sought === '' ? null : (people.find((person) => bare(person.name) === sought) ?? null);
}

const bare = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
