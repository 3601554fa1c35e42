import './tag-dialog.css';

import { useState } from 'react';

import type { LibraryRow } from '#shared/domain/library/library-schema';
import { useCatalogue } from '../../../lib/library/catalogue';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { ComboField } from '../../../ui/combo-field';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { wordsOf } from '../../../ui/report-refusal';
import { showToast } from '../../../ui/toast';
import { amountOf, tagRows } from './bulk';
import { tagsOfAll, tagsOfSome } from './bulk-tags';

interface Props {
  readonly rows: readonly LibraryRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Adds a tag to all that is selected, and takes off those that some of them have. */
export function TagDialog({ rows, isOpen, onClose }: Props) {
  return (
    <Dialog title={`Tag ${amountOf(rows)}`} isOpen={isOpen} onClose={onClose} size="small">
      <TagForm rows={rows} onClose={onClose} />
    </Dialog>
  );
}

function TagForm({ rows, onClose }: Pick<Props, 'rows' | 'onClose'>) {
  const catalogue = useCatalogue((state) => state.rows);
  const [tag, setTag] = useState('');
  const [off, setOff] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const present = tagsOfSome(rows);
  const everywhere = tagsOfAll(rows);
  const words = tag.trim();
  const save = async () => {
    try {
      await tagRows(rows, { add: words === '' ? [] : [words], remove: off });
      showToast({ title: `The tags of ${amountOf(rows)} are changed` });
      onClose();
    } catch (error) {
      setProblem(wordsOf(error));
    }
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '' || off.length > 0) void save();
      }}
    >
      <ComboField
        label="Add a tag"
        value={tag}
        suggestions={tagsOfSome(catalogue ?? []).map(({ tag: known }) => known)}
        error={problem}
        maxLength={40}
        autoFocus
        onChange={(value) => {
          setTag(value);
          setProblem('');
        }}
      />
      {present.length > 0 && (
        <fieldset className="tag-dialog__present">
          <legend>Tags they have: untick to take off</legend>
          {present.map(({ tag: name, count }) => (
            <Checkbox
              key={name}
              isSelected={!off.includes(name)}
              isIndeterminate={!off.includes(name) && !everywhere.has(name)}
              onChange={(isKept) => setOff(isKept ? off.filter((other) => other !== name) : [...off, name])}
            >
              {`${name} (${count})`}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" isDisabled={words === '' && off.length === 0}>
          Change tags
        </Button>
      </DialogActions>
    </form>
  );
}
