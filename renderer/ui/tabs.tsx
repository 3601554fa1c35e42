import './tabs.css';

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

import { given } from '../lib/given';

interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface Props {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected?: string | undefined;
  readonly onChange?: ((id: string) => void) | undefined;
}

export function Tabs({ label, items, selected, onChange }: Props) {
  return (
    <AriaTabs
      className="tabs"
      {...given({ selectedKey: selected })}
      {...(onChange && { onSelectionChange: (key) => onChange(String(key)) })}
    >
      <TabList aria-label={label} className="tabs__list">
        {items.map(({ id, label: name }) => (
          <Tab key={id} id={id} className="tabs__tab">
            {name}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tabs__panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
