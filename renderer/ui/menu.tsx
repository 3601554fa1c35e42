import './popover.css';
import './menu.css';

import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import { Button, type ButtonProps } from './button';
import { classNames } from './class-names';
import { Kbd } from './kbd';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Keys that do the same, "Ctrl+Z". */
  readonly shortcut?: string | undefined;
}

interface Props extends Pick<ButtonProps, 'variant' | 'size' | 'isDisabled'> {
  readonly label: string;
  /** With an icon the button shows the icon alone; the label is its name and hint. Without, the label and an arrow down. */
  readonly icon?: LucideIcon | undefined;
  /** Shows the label beside the icon. */
  readonly isLabelShown?: boolean | undefined;
  readonly items: readonly MenuEntry[];
  readonly onAction: (id: string) => void;
}

export function MenuButton({ label, icon, isLabelShown, items, onAction, variant, ...button }: Props) {
  return (
    <MenuTrigger>
      {icon && !isLabelShown ? (
        <Button {...button} variant={variant ?? 'ghost'} icon={icon} aria-label={label} />
      ) : (
        <Button {...button} variant={variant} icon={icon}>
          {label}
          {!icon && <ChevronDown size={16} aria-hidden className="button__icon" />}
        </Button>
      )}
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="popover__list" items={items} onAction={(key) => onAction(String(key))}>
          {(item) => (
            <MenuItem
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={classNames('popover__item', item.isDanger && 'popover__item--danger')}
            >
              {item.icon && <item.icon size={16} aria-hidden className="menu__icon" />}
              <span className="popover__words">{item.label}</span>
              {item.shortcut !== undefined && (
                <span className="menu__shortcut" aria-hidden>
                  <Kbd>{item.shortcut}</Kbd>
                </span>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
