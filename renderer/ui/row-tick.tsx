import './virtual-list.css';

import { Check, Minus } from 'lucide-react';

import { classNames } from './class-names';

/** How a row's selection looks; what is said of it stands on the row itself. */
export function RowTick({ state }: { readonly state: 'all' | 'some' | 'none' | 'fixed' }) {
  return (
    <span className={classNames('row-tick', `row-tick--${state}`)} aria-hidden>
      {state === 'some' && <Minus size={12} />}
      {(state === 'all' || state === 'fixed') && <Check size={12} />}
    </span>
  );
}
