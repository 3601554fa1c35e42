import type { Field } from '#shared/domain/library/field';
import { questionFields } from '#shared/domain/library/fields/question-fields';
import { Card } from '../../../ui/card';
import { TextArea } from '../../../ui/text-area';
import { AnchorScale } from './anchor-scale';
import { FactorEditor } from './factor-editor';
import { FieldsEditor } from './fields-editor';
import { editValue } from './item-edits';
import { useItemDraft } from './item-store';

/** A question with its answer key, laid out as the key is used: what is asked, the scale, what to listen for. */
export function QuestionEditor({ isNew }: { readonly isNew: boolean }) {
  return (
    <>
      <Card title="The question" headingLevel={2}>
        <FieldsEditor
          isNew={isNew}
          fields={named('text', 'role', 'seat', 'date', 'part', 'competency', 'kind', 'minutes')}
        />
      </Card>
      <Card title="Answer key" headingLevel={2}>
        <FieldsEditor fields={named('whyAsked', 'aPlayerSays')} />
        <Anchors />
      </Card>
      <Card title="Listen for, and probe when it is missing" headingLevel={2}>
        <FactorEditor />
      </Card>
      <Card title="Wrong answers, red flags, a question back" headingLevel={2}>
        <FieldsEditor fields={named('wrongSays', 'wrongWhy', 'wrongSeat', 'redFlags', 'goodQuestionBack')} />
      </Card>
    </>
  );
}

function Anchors() {
  const body = useItemDraft((state) => state.document.body);
  return (
    <section aria-label="Anchors" className="fields-editor__field">
      <h3 className="field__label">Anchors</h3>
      <p className="field__description">
        What the candidate does or says at each point. What one can observe, no adjectives.
      </p>
      <AnchorScale
        render={(point) => {
          const [field] = named(`anchor${point}`);
          const words = field && body[field.name];
          return (
            field && (
              <TextArea
                label={field.label}
                isLabelHidden
                rows={2}
                maxLength={1_200}
                value={typeof words === 'string' ? words : ''}
                onChange={(text) => editValue(field, text)}
              />
            )
          );
        }}
      />
    </section>
  );
}

const named = (...names: readonly string[]): readonly Field[] =>
  questionFields.filter(({ name }) => names.includes(name));
