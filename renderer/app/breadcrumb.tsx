import { Link, useLocation } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';

import { isEditable } from '#shared/domain/agreement/agreement-schema';
import { useCatalogue } from '../lib/library/catalogue';
import { hereOf, searchName, usePlaces } from './places-store';

const names: Readonly<Record<string, string>> = {
  '/': 'Home',
  '/hiring': 'Hiring',
  '/library': 'Library',
  '/settings': 'Settings',
  '/backups': 'Backups',
  '/check': 'Check a document',
  '/lead-aging': 'Lead aging',
  '/gallery': 'Gallery',
};

/** What is done with an agreement beside its workshop. */
const stepNames = [
  { pattern: /\/sign$/, name: 'Sign and seal' },
  { pattern: /\/reviews(?:\/|$)/, name: 'Quarterly reviews' },
] as const;

/** Where one is: home, the client, the agreement or the search. */
export function Breadcrumb() {
  const path = useLocation({ select: (location) => location.pathname });
  const places = usePlaces();
  const { engagement, agreement, search } = hereOf(path, places);
  const step = agreement && stepNames.find(({ pattern }) => pattern.test(path))?.name;
  const item = useItemTitle(path);
  const here =
    step ?? names[path] ?? item ?? agreement?.title ?? (search && searchName(search)) ?? engagement?.name ?? '';
  return (
    <nav className="breadcrumb" aria-label="Where you are">
      <ol className="breadcrumb__path">
        {path !== '/' && (
          <li>
            <Link to="/">Home</Link>
          </li>
        )}
        {(agreement ?? search) && engagement && (
          <li>
            <ChevronRight size={14} aria-hidden />
            <Link to="/engagements/$engagementId" params={{ engagementId: engagement.id }} title={engagement.name}>
              {engagement.name}
            </Link>
          </li>
        )}
        {item !== undefined && (
          <li>
            <ChevronRight size={14} aria-hidden />
            <Link to="/library">Library</Link>
          </li>
        )}
        {agreement && step !== undefined && (
          <li>
            <ChevronRight size={14} aria-hidden />
            {isEditable(agreement.status) ? (
              <Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }} title={agreement.title}>
                {agreement.title}
              </Link>
            ) : (
              <span title={agreement.title}>{agreement.title}</span>
            )}
          </li>
        )}
        <li aria-current="page" className={step === undefined ? '' : 'breadcrumb__step'}>
          {path !== '/' && <ChevronRight size={14} aria-hidden />}
          <span title={here}>{here}</span>
        </li>
      </ol>
    </nav>
  );
}

/** Of the library's item that a path names; undefined elsewhere. */
function useItemTitle(path: string): string | undefined {
  const id = /^\/library\/(.+)$/.exec(path)?.[1];
  const title = useCatalogue(({ rows }) => (id === undefined ? undefined : rows?.find((row) => row.id === id)?.title));
  return id === undefined ? undefined : title || 'Item';
}
