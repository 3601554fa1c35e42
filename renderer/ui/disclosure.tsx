import './disclosure.css';

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';

import { given } from '../lib/given';

interface Props {
  readonly title: ReactNode;
  /** A few words at the right edge, also while folded. */
  readonly aside?: ReactNode;
  readonly defaultExpanded?: boolean | undefined;
  readonly isExpanded?: boolean | undefined;
  readonly onChange?: ((isExpanded: boolean) => void) | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly children: ReactNode;
}

export function Disclosure(props: Props) {
  const { title, aside, defaultExpanded, isExpanded, onChange, headingLevel = 3, children } = props;
  return (
    <AriaDisclosure className="disclosure" {...given({ defaultExpanded, isExpanded, onExpandedChange: onChange })}>
      <Heading level={headingLevel} className="disclosure__heading">
        <Button slot="trigger" className="disclosure__button">
          <ChevronRight size={16} aria-hidden className="disclosure__arrow" />
          <span className="disclosure__title">{title}</span>
          {aside !== undefined && aside !== null && aside !== false && (
            <span className="disclosure__aside">{aside}</span>
          )}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure__panel">
        <div className="disclosure__content">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
