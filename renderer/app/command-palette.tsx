import '../ui/popover.css';
import './command-palette.css';

import { Search } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';

import { allCommands, runCommand, useCommandSets, type Command } from '../lib/commands';
import { shortcutKeys } from '../lib/shortcuts';
import { Kbd } from '../ui/kbd';
import { useFrame } from './frame-store';

/** One field for everything that can be done and everywhere one can go. */
export function CommandPalette() {
  const isOpen = useFrame((state) => state.overlay === 'palette');
  const close = useFrame((state) => state.close);
  return (
    <ModalOverlay className="palette-veil" isOpen={isOpen} onOpenChange={close} isDismissable>
      <Modal className="palette">
        <Dialog className="palette__panel" aria-label="Commands and places">
          <PaletteContent />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent() {
  const sets = useCommandSets((state) => state.sets);
  const close = useFrame((state) => state.close);
  const { contains } = useFilter({ sensitivity: 'base' });
  const groups = groupCommands(allCommands({ sets }).filter((command) => command.isHidden !== true));
  return (
    <Autocomplete filter={contains}>
      <SearchField
        aria-label="Find a command or a place"
        autoFocus
        className="palette__search"
        // Escape closes at once, also with words in the field: the palette is quicker opened again than cleared.
        onKeyDown={({ key }) => {
          if (key === 'Escape') close();
        }}
      >
        <Search size={16} aria-hidden />
        <Input placeholder="Find a command or a place" className="palette__input" />
      </SearchField>
      <Menu
        aria-label="Commands and places"
        className="palette__list"
        renderEmptyState={() => <div className="popover__empty">Nothing is called that. Try another word.</div>}
        onAction={(id) => {
          close();
          // After the palette has given the focus back, so that what opens next gets it.
          requestAnimationFrame(() => runCommand(String(id)));
        }}
      >
        {groups.map(([group, commands]) => (
          <MenuSection key={group} className="palette__section">
            <Header className="palette__group">{group}</Header>
            {commands.map((command) => (
              <PaletteItem key={command.id} command={command} />
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}

function PaletteItem({ command }: { readonly command: Command }) {
  return (
    <MenuItem id={command.id} textValue={command.title} className="popover__item">
      <span className="popover__words">{command.title}</span>
      {command.shortcut !== undefined && (
        <span aria-hidden>
          {shortcutKeys(command.shortcut).map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      )}
    </MenuItem>
  );
}

/** Commands by heading; what the present screen brought stands first, the frame's own last. */
export function groupCommands(commands: readonly Command[]): readonly (readonly [string, readonly Command[]])[] {
  const frame = ['Go to', 'Agreements', 'Searches', 'Engagements', 'App'];
  const groups = [...new Set(commands.map(({ group }) => group))];
  return groups
    .toSorted((a, b) => frame.indexOf(a) - frame.indexOf(b))
    .map((group) => [group, commands.filter((command) => command.group === group)] as const);
}
