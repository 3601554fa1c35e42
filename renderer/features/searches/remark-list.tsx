import './remark-list.css';

import { Lightbulb, TriangleAlert } from 'lucide-react';

import type { Remark } from '#shared/domain/search/profile-finding';

/** What to mend or consider, beside the place it is about. Nothing where there is nothing. */
export function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="remark-list">
      {remarks.map(({ code, severity, message, hint }, index) => {
        const Icon = severity === 'must' ? TriangleAlert : Lightbulb;
        return (
          <li key={`${code} ${index}`} className={`remark-list__item remark-list__item--${severity}`}>
            <Icon size={14} aria-hidden className="remark-list__icon" />
            <span>
              {severity === 'must' && <span className="visually-hidden">To mend: </span>}
              <span className="remark-list__message">{message}</span> {hint}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
