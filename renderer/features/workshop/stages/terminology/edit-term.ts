import type { Side } from '#shared/domain/agreement/accountability-schema';
import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Term } from '#shared/domain/agreement/term-schema';
import { editDocument } from '../../workshop-store';
import { patchRow } from '../shared/rows';
import { termTitle } from './term-words';

type PlainField = Exclude<keyof Term, 'id' | Side>;

const fieldWords: Readonly<Record<PlainField, string>> = {
  kind: 'kind',
  name: 'name',
  entryTest: 'entry test',
  exitTest: 'exit test',
  owner: 'owner',
  example: 'example',
  counterExample: 'counter-example',
};

export function editTerm<K extends PlainField>({ id, name }: Term, field: K, value: Term[K]): void {
  editDocument(
    `Edit term ${termTitle(name)}: ${fieldWords[field]}`,
    ({ terms }) => patchRow<Term>(terms, id, { [field]: value }),
    `terms.${id}.${field}`,
  );
}

export function editStand({ id, name }: Term, side: Side, patch: Partial<Term[Side]>): void {
  const field = patch.note === undefined ? 'status' : 'note';
  editDocument(
    `Edit term ${termTitle(name)}: ${field} of ${sideNames[side].toLowerCase()}`,
    ({ terms }) => {
      const term = terms.find((row) => row.id === id);
      if (term) Object.assign(term[side], patch);
    },
    `terms.${id}.${side}.${field}`,
  );
}
