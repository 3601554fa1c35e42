import { isEmptyValue } from '#shared/domain/library/item-body';
import { kindFields } from '#shared/domain/library/kind-fields';
import { Card } from '../../../ui/card';
import { FieldsEditor } from './fields-editor';
import { useItem, useItemDraft } from './item-store';
import { QuestionEditor } from './question-editor';

/** The fields of an own item to write in. */
export function ItemEditor() {
  const kind = useItemDraft((state) => state.document.kind);
  // As it was opened: the first word typed does not take the focus anywhere.
  const isNew = useItem(({ item }) => item !== null && Object.values(item.body).every(saysNothing));
  if (kind === 'question') return <QuestionEditor isNew={isNew} />;
  return (
    <Card>
      <FieldsEditor fields={kindFields[kind]} isNew={isNew} />
    </Card>
  );
}

const saysNothing = (value: Parameters<typeof isEmptyValue>[0]) => value === false || isEmptyValue(value);
