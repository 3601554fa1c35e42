import { Ellipsis, Plus, Trash2, X } from 'lucide-react';

import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import { MenuButton } from '../../ui/menu';
import { PageSection } from '../../ui/page';

const nothing = () => undefined;
const menu = [
  { id: 'copy', label: 'Make a copy', icon: Plus, shortcut: 'Ctrl+D' },
  { id: 'print', label: 'Print', isDisabled: true },
  { id: 'delete', label: 'Delete', icon: Trash2, isDanger: true },
];

export function GalleryActions() {
  return (
    <PageSection title="Actions and marks">
      <div className="row">
        <Button variant="primary" onPress={nothing}>
          Create engagement
        </Button>
        <Button onPress={nothing}>Secondary</Button>
        <Button variant="ghost" onPress={nothing}>
          Ghost
        </Button>
        <Button variant="danger" onPress={nothing} icon={Trash2}>
          Delete for good
        </Button>
        <Button size="small" icon={Plus} onPress={nothing}>
          Add a row
        </Button>
        <IconButton icon={X} label="Close" onPress={nothing} />
        <MenuButton label="More actions" icon={Ellipsis} items={menu} onAction={nothing} />
        <MenuButton label="Export" items={menu} onAction={nothing} />
      </div>
      <div className="row">
        <Button variant="primary" isDisabled>
          Disabled
        </Button>
        <Button isDisabled>Disabled</Button>
        <Button variant="primary" isPending>
          Saving
        </Button>
        <IconButton icon={X} label="Close, disabled" isDisabled />
      </div>
      <div className="row">
        <Chip>Draft</Chip>
        <Chip tone="good">Agreed</Chip>
        <Chip tone="warn">To discuss</Chip>
        <Chip tone="bad">Damaged</Chip>
        <Chip tone="accent">Sample</Chip>
        <Badge count={4} label="open points" />
        <Badge count={12} label="open points" tone="warn" />
        <span>
          <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
        </span>
      </div>
    </PageSection>
  );
}
