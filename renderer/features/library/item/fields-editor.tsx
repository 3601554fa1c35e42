import './fields-editor.css';

import { useMemo } from 'react';

import type { Field } from '#shared/domain/library/field';
import { kindFields } from '#shared/domain/library/kind-fields';
import { CollectedMeter } from './collected-meter';
import { FieldEditor } from './field-editor';
import { FieldHints } from './field-hints';
import { hintsOf } from './hints';
import { useItemDraft } from './item-store';

interface Props {
  readonly fields: readonly Field[];
  /** Begin in the first field: the item has no words yet. */
  readonly isNew?: boolean;
}

/** Fields of the open item in reading order; short ones stand side by side. */
export function FieldsEditor({ fields, isNew = false }: Props) {
  const kind = useItemDraft((state) => state.document.kind);
  const body = useItemDraft((state) => state.document.body);
  const hints = useMemo(() => hintsOf(kind, body), [kind, body]);
  return (
    <div className="fields-editor">
      {inRuns(fields, kindFields[kind][0]).map((run) => (
        <div key={run[0]?.name} className={run.length > 1 ? 'fields-editor__run' : 'fields-editor__alone'}>
          {run.map((field) => (
            <div key={field.name} className={`fields-editor__field fields-editor__field--${field.type}`}>
              <FieldEditor field={field} value={body[field.name]} autoFocus={isNew && field === fields[0]} />
              {field.name === 'words' && <CollectedMeter kind={kind} words={body['words']} />}
              <FieldHints hints={hints} field={field.name} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Neighbours that need little room, together; any other field alone. The field that names the item has a line of its own. */
function inRuns(fields: readonly Field[], naming: Field | undefined): readonly (readonly Field[])[] {
  const runs: Field[][] = [];
  let isShortRun = false;
  for (const field of fields) {
    const isShort = field !== naming && (field.type === 'text' ? field.max <= 200 : isSmall(field));
    const last = runs.at(-1);
    if (isShort && isShortRun && last) last.push(field);
    else runs.push([field]);
    isShortRun = isShort;
  }
  return runs;
}

const isSmall = ({ type }: Field) => type === 'choice' || type === 'number' || type === 'yes-no';
