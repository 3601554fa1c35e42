import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { editDraft } from './item-edits';
import { useItemDraft } from './item-store';

/** Who says so and what may be done with it. */
export function SourceFields() {
  const provenance = useItemDraft((state) => state.document.provenance);
  const licence = useItemDraft((state) => state.document.licence);
  return (
    <>
      <TextField
        label="Source"
        description="A person, a book, a project"
        maxLength={200}
        value={provenance.source}
        onChange={(text) => editDraft('Edit “Source”', (draft) => void (draft.provenance.source = text), 'source')}
      />
      <TextArea
        label="Note"
        rows={2}
        maxLength={600}
        value={provenance.note}
        onChange={(text) => editDraft('Edit “Note”', (draft) => void (draft.provenance.note = text), 'note')}
      />
      <TextField
        label="Licence"
        description="What others may do with it"
        maxLength={200}
        value={licence}
        onChange={(text) => editDraft('Edit “Licence”', (draft) => void (draft.licence = text), 'licence')}
      />
    </>
  );
}
