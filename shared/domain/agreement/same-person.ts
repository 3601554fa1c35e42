interface Named {
  readonly personId: string | null;
  readonly name: string;
}

/** The same entry among the client's people, or the same name: letter case and spaces do not count. */
export const isSamePerson = (a: Named, b: Named): boolean =>
  (a.personId !== null && a.personId === b.personId) || isSameName(a.name, b.name);

export const isSameName = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
