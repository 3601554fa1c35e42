import './shortcuts-sheet.css';

import { allCommands, useCommandSets } from '../lib/commands';
import { isSingleKey, shortcutKeys } from '../lib/shortcuts';
import { useSettings } from '../lib/settings-store';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { groupCommands } from './command-palette';
import { useFrame } from './frame-store';

/** All keys that do something on the present screen. */
export function ShortcutsSheet() {
  const isOpen = useFrame((state) => state.overlay === 'shortcuts');
  const close = useFrame((state) => state.close);
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={close}>
      <ShortcutsList />
    </Dialog>
  );
}

function ShortcutsList() {
  const sets = useCommandSets((state) => state.sets);
  const areSingleKeysOn = useSettings((state) => state.settings.singleKeyShortcuts);
  const commands = allCommands({ sets }).filter(
    ({ shortcut }) => shortcut !== undefined && (areSingleKeysOn || !isSingleKey(shortcut)),
  );
  return (
    <>
      {groupCommands(commands).map(([group, rows]) => (
        <section key={group} className="shortcuts-sheet" aria-label={group}>
          <h3 className="shortcuts-sheet__group">{group}</h3>
          <dl>
            {rows.map(({ id, title, shortcut = '' }) => (
              <div key={id} className="shortcuts-sheet__row">
                <dt>{title}</dt>
                <dd>
                  {shortcutKeys(shortcut).map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="muted">
        {areSingleKeysOn
          ? 'Keys without Ctrl or Alt do nothing while you type. You can switch them off in the settings.'
          : 'Keys without Ctrl or Alt are switched off in the settings.'}
      </p>
    </>
  );
}
