import { useState } from 'react';

import { FilterSelect } from '../../ui/filter-select';
import { PageSection } from '../../ui/page';
import { VirtualList, type ListColumn } from '../../ui/virtual-list';

interface Lead {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
}

const stages = ['New', 'Qualified', 'Accepted'];
const leads: readonly Lead[] = Array.from({ length: 5_000 }, (_, index) => ({
  id: String(index),
  name: `Lead ${index + 1}`,
  stage: stages[index % stages.length] ?? '',
}));
const columns: readonly ListColumn<Lead>[] = [
  { id: 'name', label: 'Lead', width: 'minmax(0, 1fr)', isSortable: true, render: ({ name }) => name },
  { id: 'stage', label: 'Stage', width: '160px', render: ({ stage }) => stage },
];

export function GalleryLongList() {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1']));
  const [stage, setStage] = useState<string | null>('New');
  const rows = leads.filter((lead) => stage === null || lead.stage === stage);
  return (
    <PageSection title="A long list and its filter">
      <div className="row">
        <FilterSelect
          label="Stage"
          value={stage}
          valueLabel={stage}
          getOptions={() =>
            stages.map((id) => ({ id, label: id, count: leads.filter((lead) => lead.stage === id).length }))
          }
          allLabel="Any stage"
          isNarrowing={stage !== null}
          onChange={setStage}
        />
      </div>
      <div className="gallery__list">
        <VirtualList
          label="Leads"
          columns={columns}
          rows={rows}
          activeId={activeId}
          onActive={setActiveId}
          selection={{ selected, onChange: setSelected, isFixed: ({ id }) => id === '6' }}
          view={stage ?? ''}
        />
      </div>
    </PageSection>
  );
}
