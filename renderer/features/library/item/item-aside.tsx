import { History } from 'lucide-react';
import { useState } from 'react';

import type { LibraryItem } from '#shared/domain/library/library-schema';
import { formatInstant } from '../../../lib/format-day';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { CountsTowards } from './counts-towards';
import { isCollected } from './collected';
import { SourceFields } from './source-fields';
import { TagEditor } from './tag-editor';
import { UsedInList } from './used-in-list';
import { VersionsDialog } from './versions-dialog';

interface Props {
  readonly item: LibraryItem;
  readonly canEdit: boolean;
}

/** What is to be known of an item beside its words. */
export function ItemAside({ item, canEdit }: Props) {
  return (
    <aside className="item-aside" aria-label="About this item">
      <Card title="Used in" headingLevel={2}>
        <UsedInList />
      </Card>
      {isCollected(item.kind) && item.state !== 'shipped' && item.state !== 'trashed' && (
        <Card title="Counts towards" headingLevel={2}>
          <CountsTowards itemId={item.id} />
        </Card>
      )}
      {(canEdit || item.tags.length > 0) && (
        <Card title="Tags" headingLevel={2}>
          {canEdit ? <TagEditor /> : <TagList tags={item.tags} />}
        </Card>
      )}
      <Card title="Where it comes from" headingLevel={2}>
        {canEdit ? <SourceFields /> : <SourceFacts item={item} />}
      </Card>
      {item.state !== 'shipped' && <Versions item={item} canEdit={canEdit} />}
    </aside>
  );
}

const TagList = ({ tags }: { readonly tags: readonly string[] }) => (
  <ul className="item-aside__tags">
    {tags.map((tag) => (
      <li key={tag}>
        <Chip>{tag}</Chip>
      </li>
    ))}
  </ul>
);

function SourceFacts({ item: { provenance, licence, version, state } }: { readonly item: LibraryItem }) {
  const facts = [
    ['Source', provenance.source],
    ['Note', provenance.note],
    ['Licence', licence],
    ['Version', state === 'shipped' ? String(version) : ''],
  ] as const;
  return (
    <dl className="item-aside__facts">
      {facts
        .filter(([, words]) => words !== '')
        .map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
    </dl>
  );
}

function Versions({ item, canEdit }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Card title="Versions" headingLevel={2}>
      {item.createdAtMs !== null && <p className="muted">{`Begun on ${formatInstant(item.createdAtMs)}`}</p>}
      <div>
        <Button icon={History} onPress={() => setIsOpen(true)}>
          Earlier versions
        </Button>
      </div>
      {isOpen && <VersionsDialog canEdit={canEdit} onClose={() => setIsOpen(false)} />}
    </Card>
  );
}
