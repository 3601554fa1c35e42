import './popover.css';

import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';

import type { Option } from './option';

/** The choices of a select in its popover. */
export function OptionList({ options }: { readonly options: readonly Option[] }) {
  return (
    <ListBox
      className="popover__list"
      items={options}
      renderEmptyState={() => <div className="popover__empty">Nothing to choose from yet</div>}
    >
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.label} className="popover__item">
          {({ isSelected }) => (
            <>
              <span className="popover__check">{isSelected && <Check size={16} aria-hidden />}</span>
              <span className="popover__words">
                {option.label}
                {option.hint !== undefined && option.hint !== '' && (
                  <span className="popover__hint">{option.hint}</span>
                )}
              </span>
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
