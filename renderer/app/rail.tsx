import './rail.css';

import { Link, useLocation } from '@tanstack/react-router';
import {
  Building2,
  DatabaseBackup,
  FileLock2,
  FileSearch,
  FileText,
  House,
  LibraryBig,
  PanelLeftClose,
  PanelLeftOpen,
  Settings,
  Timer,
  UserSearch,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { Focusable } from 'react-aria-components';

import { agreementPath } from '../lib/agreement-state';
import { IconButton } from '../ui/icon-button';
import { Tooltip } from '../ui/tooltip';
import { useFrame } from './frame-store';
import { hereOf, searchName, usePlaces } from './places-store';

/** Where one can go from everywhere, and the neighbours of where one is. */
export function Rail() {
  const isOpen = useFrame((state) => state.isRailOpen);
  const toggle = useFrame((state) => state.toggleRail);
  return (
    <nav className="rail" aria-label="Main">
      <ul className="rail__list">
        <RailLink to="/" icon={House} label="Home" />
        <RailLink to="/hiring" icon={Users} label="Hiring" />
        <RailLink to="/library" icon={LibraryBig} label="Library" holdsMore />
      </ul>
      <CurrentEngagement />
      <ul className="rail__list rail__list--foot">
        <RailLink to="/lead-aging" icon={Timer} label="Lead aging" />
        <RailLink to="/check" icon={FileSearch} label="Check a document" />
        <RailLink to="/backups" icon={DatabaseBackup} label="Backups" />
        <RailLink to="/settings" icon={Settings} label="Settings" />
        <li>
          <IconButton
            icon={isOpen ? PanelLeftClose : PanelLeftOpen}
            label={isOpen ? 'Fold the menu' : 'Unfold the menu'}
            onPress={toggle}
          />
        </li>
      </ul>
    </nav>
  );
}

function CurrentEngagement() {
  const path = useLocation({ select: (location) => location.pathname });
  const places = usePlaces();
  const { engagement } = hereOf(path, places);
  if (!engagement) return null;
  const agreements = places.agreements.filter((agreement) => agreement.engagementId === engagement.id);
  const searches = places.searches.filter((search) => search.engagementId === engagement.id);
  return (
    <section className="rail__section" aria-label={engagement.name}>
      <h2 className="rail__heading">{engagement.name}</h2>
      <ul className="rail__list">
        <RailLink to={`/engagements/${engagement.id}`} icon={Building2} label="Overview" />
        {agreements.map((agreement) => (
          <RailLink
            key={agreement.id}
            to={agreementPath(agreement)}
            icon={agreement.status === 'sealed' ? FileLock2 : FileText}
            label={agreement.title}
            holdsMore
          />
        ))}
        {searches.map((search) => (
          <RailLink
            key={search.id}
            to={`/hiring/${search.id}`}
            icon={UserSearch}
            label={searchName(search)}
            holdsMore
          />
        ))}
      </ul>
    </section>
  );
}

interface LinkProps {
  readonly to: string;
  readonly icon: LucideIcon;
  readonly label: string;
  /** Also the present place while one is in a part of it. */
  readonly holdsMore?: boolean;
}

function RailLink({ to, icon: Icon, label, holdsMore = false }: LinkProps) {
  const isOpen = useFrame((state) => state.isRailOpen);
  return (
    <li>
      <Tooltip text={isOpen ? undefined : label} placement="right">
        <Focusable>
          <Link
            to={to}
            className="rail__link"
            activeOptions={{ exact: !holdsMore }}
            activeProps={{ 'aria-current': 'page' }}
          >
            <Icon size={16} aria-hidden className="rail__icon" />
            <span className="rail__label" title={label}>
              {label}
            </span>
          </Link>
        </Focusable>
      </Tooltip>
    </li>
  );
}
