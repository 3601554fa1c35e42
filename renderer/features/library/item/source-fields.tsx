import { TextArea } from '../../../ui/text-area';
import { editDraft } from './item-edits';
import { useItemDraft } from './item-store';

/** Who says so and what may be done with it. */
export function SourceFields() {
  const provenance = useItemDraft((state) => state.document.provenance);
  const licence = useItemDraft((state) => state.document.licence);
  return (
    <>
      <TextArea
        label="Source"
        rows={1}
        description="A person, a book, a project"
        maxLength={200}
        value={provenance.source}
        onChange={(text) =>
          editDraft('Edit “Source”', (draft) => void (draft.provenance.source = oneLine(text)), 'source')
        }
      />
      <TextArea
        label="Note"
        rows={2}
        maxLength={600}
        value={provenance.note}
        onChange={(text) => editDraft('Edit “Note”', (draft) => void (draft.provenance.note = text), 'note')}
      />
      <TextArea
        label="Licence"
        rows={1}
        description="What others may do with it"
        maxLength={200}
        value={licence}
        onChange={(text) => editDraft('Edit “Licence”', (draft) => void (draft.licence = oneLine(text)), 'licence')}
      />
    </>
  );
}

/** It is filtered by and stands in lists: it may be long, and is one paragraph. */
const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');
