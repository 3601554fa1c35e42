import { useState } from 'react';

import { DataTable } from '../../ui/data-table';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { moveItem } from '../../ui/list-order';
import { PageSection } from '../../ui/page';
import { SidePanel } from '../../ui/side-panel';
import { SortableList } from '../../ui/sortable-list';
import { Tabs } from '../../ui/tabs';
import { TextField } from '../../ui/text-field';

interface Term {
  readonly id: string;
  readonly word: string;
  readonly uses: number;
}

const firstTerms: readonly Term[] = [
  { id: 'lead', word: 'Lead', uses: 37 },
  { id: 'mql', word: 'Qualified lead', uses: 13 },
  { id: 'sal', word: 'Accepted lead', uses: 2 },
];

export function GalleryLists() {
  const [terms, setTerms] = useState(firstTerms);
  const [isPanelOpen, setIsPanelOpen] = useState(true);
  const write = (id: string, word: string) =>
    setTerms(terms.map((term) => (term.id === id ? { ...term, word } : term)));
  return (
    <PageSection title="Lists and folds">
      <SortableList
        label="Terms"
        items={terms}
        onMove={(id, toIndex) => setTerms((before) => moveItem(before, id, toIndex))}
        itemName={({ word }) => word}
        renderItem={(term) => (
          <TextField label="Term" isLabelHidden value={term.word} onChange={(word) => write(term.id, word)} />
        )}
      />
      <SortableList
        label="Nothing"
        items={[] as readonly Term[]}
        onMove={() => undefined}
        renderItem={() => null}
        emptyState={<EmptyState title="No meetings yet">Add the first one.</EmptyState>}
      />
      <DataTable
        label="Words"
        rows={terms}
        onOpen={() => undefined}
        columns={[
          { id: 'word', label: 'Word', render: ({ word }) => word },
          { id: 'uses', label: 'Used', align: 'end', render: ({ uses }) => uses },
        ]}
      />
      <Tabs
        label="Engagement"
        items={[
          { id: 'agreements', label: 'Agreements', content: <p>Two agreements.</p> },
          { id: 'people', label: 'People', content: <p>Six people.</p> },
        ]}
      />
      <Disclosure title="What to say here" aside="Hidden from the room" defaultExpanded>
        <p>Ask each side for its own words first.</p>
      </Disclosure>
      <Disclosure title="Folded">
        <p>Not seen.</p>
      </Disclosure>
      <div className="gallery__panel">
        <p>The task stands here.</p>
        <SidePanel title="Script" isOpen={isPanelOpen} onToggle={() => setIsPanelOpen(!isPanelOpen)}>
          <p>Ten minutes for this stage.</p>
        </SidePanel>
      </div>
    </PageSection>
  );
}
