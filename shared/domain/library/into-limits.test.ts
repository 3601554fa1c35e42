import { expect, it } from 'vitest';

import { agreementDocumentSchema } from '../agreement/agreement-schema';
import { rowsIn } from './body-words';
import type { Field, FieldValue, ItemBody } from './field';
import { intoAccountability, intoKpi, intoLadder, intoMeeting, intoTerm } from './into-agreement';
import { intoRehearsal, intoScript } from './into-facilitation';
import { intoKitItem } from './into-kit-item';
import { bodySchema, emptyBody } from './item-body';
import type { LibraryKind } from './item-kind';
import { kindFields } from './kind-fields';

const id = '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01';
const document = agreementDocumentSchema.parse({});
let rung = 0;

const taking: Partial<Record<LibraryKind, (body: ItemBody) => unknown>> = {
  question: (body) => intoKitItem({ id, version: 1, body }, []),
  term: (body) => intoTerm(body, id),
  accountability: (body) => intoAccountability(body, id),
  metric: (body) => intoKpi(body, id),
  meeting: (body) => intoMeeting(body, { id, document }),
  ladder: (body) => intoLadder(body, () => `rung-${(rung += 1)}`),
  dispute: (body) => intoRehearsal(body, id),
  script: (body) => intoScript({ id, body }),
};

/** As much as a field takes. */
function most(field: Field): FieldValue {
  switch (field.type) {
    case 'text':
    case 'long':
      return 'x'.repeat(field.max);
    case 'choice':
      return field.options.at(-1)?.id ?? '';
    case 'number':
      return field.max;
    case 'yes-no':
      return true;
    case 'rows':
      return Array.from({ length: field.most }, () =>
        Object.fromEntries(
          field.columns.map(({ name, max, options }) => [name, options?.at(-1)?.id ?? 'x'.repeat(max)]),
        ),
      );
  }
}

const fullest = (kind: LibraryKind): ItemBody =>
  bodySchema(kind).parse(Object.fromEntries(kindFields[kind].map((field) => [field.name, most(field)])));

it.each(Object.entries(taking) as [LibraryKind, (body: ItemBody) => unknown][])(
  'takes one (%s) with nothing in it, and one that is as full as can be',
  (kind, take) => {
    expect(() => take(emptyBody(kind))).not.toThrow();
    expect(() => take(fullest(kind))).not.toThrow();
  },
);

it('leaves no line of a question or a script behind', () => {
  const linesOf = (kind: LibraryKind, name: string) => rowsIn(fullest(kind), name).length;
  const { key } = intoKitItem({ id, version: 1, body: fullest('question') }, []);
  const script = intoScript({ id, body: fullest('script') });

  expect(key.factors).toHaveLength(linesOf('question', 'factors'));
  expect(key.redFlags).toHaveLength(linesOf('question', 'redFlags'));
  expect(key.probes).toHaveLength(linesOf('question', 'probes'));
  expect(script.questions).toHaveLength(linesOf('script', 'questions'));
  expect(script.goodLooksLike).toHaveLength(linesOf('script', 'goodLooksLike'));
  expect(script.interventions).toHaveLength(linesOf('script', 'interventions'));
});
