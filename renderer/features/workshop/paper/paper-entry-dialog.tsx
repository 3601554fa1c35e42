import './paper-entry.css';

import { useState } from 'react';

import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Segmented } from '../../../ui/segmented';
import { useWorkshop } from '../workshop-store';
import { PaperEntry } from './paper-entry';
import { paperForms } from './paper-forms';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What was written on the blank forms of the pack, typed in sheet by sheet without a mouse. */
export function PaperEntryDialog({ isOpen, onClose }: Props) {
  return (
    <Dialog title="Type in from paper" isOpen={isOpen} onClose={onClose} size="large">
      <Sheets onClose={onClose} />
    </Dialog>
  );
}

const [firstForm] = paperForms;

function Sheets({ onClose }: Pick<Props, 'onClose'>) {
  const [formId, setFormId] = useState(firstForm?.id ?? '');
  // Whoever goes through the forms by arrow keys stays there.
  const [isFresh, setIsFresh] = useState(true);
  const form = paperForms.find(({ id }) => id === formId);
  const count = useWorkshop((state) => form?.rowsIn(state.document).length ?? 0);
  return (
    <div className="paper-entry">
      <Segmented
        label="Which form"
        value={formId}
        options={paperForms.map(({ id, title }) => ({ id, label: title }))}
        onChange={(id) => {
          setIsFresh(false);
          setFormId(id);
        }}
      />
      {form && (
        <>
          <p className="muted tabular">
            {count} in the agreement. Enter goes to the next field and, from the last one, to the next sheet.
          </p>
          <PaperEntry key={form.id} form={form} takesFocus={isFresh} />
        </>
      )}
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      </DialogActions>
    </div>
  );
}
