import type { Person } from '#shared/domain/engagement/person-schema';

/** One of the engagement's people by name, whatever the capitals and spaces. */
export function personNamed<P extends Pick<Person, 'name'>>(people: readonly P[], name: string): P | undefined {
  const wanted = plain(name);
  return wanted === '' ? undefined : people.find((person) => plain(person.name) === wanted);
}

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
