import './factor-editor.css';

import { Plus, X } from 'lucide-react';
import { useMemo, useRef } from 'react';

import { questionFields } from '#shared/domain/library/fields/question-fields';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { SortableList } from '../../../ui/sortable-list';
import { TextArea } from '../../../ui/text-area';
import { addFactor, addProbe, deleteFactor, editFactor, moveFactor } from './factor-edits';
import { FactorProbes } from './factor-probes';
import { FieldHints } from './field-hints';
import { focusSoon } from './focus-soon';
import { hintsOf } from './hints';
import { asRows } from './item-edits';
import { useItemDraft } from './item-store';
import { probesByFactor } from './probes';
import { useRowIds } from './row-ids';
import { shortWords } from './short-words';

/** What to listen for, in order, each with the probes to ask when it is missing. */
export function FactorEditor() {
  const body = useItemDraft((state) => state.document.body);
  const factors = useRowIds(asRows(body['factors']));
  const probes = asRows(body['probes']);
  const groups = probesByFactor(probes, factors.length);
  const hints = useMemo(() => hintsOf('question', body), [body]);
  const root = useRef<HTMLDivElement>(null);
  const canProbe = probes.length < mostOf('probes');

  const remove = (index: number) => {
    deleteFactor(index);
    const rowAt = (place: number) => `li:nth-child(${place}) .factor__delete button`;
    focusSoon(root, [rowAt(index + 1), rowAt(index), '.factor-editor__add button']);
  };
  return (
    <div className="factor-editor" ref={root}>
      <SortableList
        label="Factors to listen for"
        items={factors}
        itemName={({ row }) => shortWords(row['text'] ?? '')}
        onMove={(id, toIndex) =>
          moveFactor(
            factors.findIndex((factor) => factor.id === id),
            toIndex,
          )
        }
        renderItem={({ row }, index) => (
          <div className="factor">
            <div className="factor__row">
              <TextArea
                label={`Listen for ${index + 1}`}
                isLabelHidden
                rows={1}
                maxLength={400}
                value={row['text'] ?? ''}
                onChange={(text) => editFactor(index, text)}
              />
              <span className="factor__delete">
                <IconButton
                  size="small"
                  icon={X}
                  label={`Delete: ${shortWords(row['text'] ?? '') || `factor ${index + 1}`}`}
                  onPress={() => remove(index)}
                />
              </span>
            </div>
            <FactorProbes
              probes={groups[index] ?? []}
              name={`Probe for factor ${index + 1}`}
              onAdd={canProbe ? () => addProbe(String(index + 1)) : null}
            />
          </div>
        )}
      />
      <span className="factor-editor__add">
        <Button
          size="small"
          icon={Plus}
          isDisabled={factors.length >= mostOf('factors')}
          onPress={() => {
            addFactor();
            focusSoon(root, ['.sortable-list > li:last-child .factor__row textarea']);
          }}
        >
          Something to listen for
        </Button>
      </span>
      <section aria-label="Probes for any time">
        <h3 className="field__label">Probes for any time</h3>
        <FactorProbes
          probes={groups[factors.length] ?? []}
          name="Probe for any time"
          onAdd={canProbe ? () => addProbe('') : null}
        />
      </section>
      <FieldHints hints={hints} field="probes" />
    </div>
  );
}

function mostOf(name: string): number {
  const field = questionFields.find((candidate) => candidate.name === name);
  return field?.type === 'rows' ? field.most : 0;
}
