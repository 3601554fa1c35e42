import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { wordsOf } from '../../ui/report-refusal';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { beginSearch } from './begin-search';
import { OWN_ROLE, promisesOf, roleOptions } from './role-templates';
import { useSearches } from './searches-store';

interface Props {
  readonly isOpen: boolean;
  /** The client it is for, where that is known. */
  readonly engagementId: string | null;
  readonly onClose: () => void;
}

/** Asks what a search begins with; everything can be changed afterwards. */
export function NewSearchDialog({ isOpen, engagementId, onClose }: Props) {
  const hasEngagements = useSearches((state) => state.engagements.length > 0);
  return (
    <Dialog title="New search" isOpen={isOpen} onClose={onClose}>
      {hasEngagements ? (
        <NewSearchForm engagementId={engagementId} onClose={onClose} />
      ) : (
        <EmptyState title="No engagement yet">
          A search belongs to a client. Go home, create an engagement, then start the search.
        </EmptyState>
      )}
    </Dialog>
  );
}

const NO_AGREEMENT = 'none';

function NewSearchForm({ engagementId, onClose }: Omit<Props, 'isOpen'>) {
  const navigate = useNavigate();
  const { engagements, agreements } = useSearches();
  const [clientId, setClientId] = useState(firstOf(engagements, engagementId));
  const [roleId, setRoleId] = useState('vp-marketing');
  const [title, setTitle] = useState<string | null>(null);
  const [agreementId, setAgreementId] = useState(NO_AGREEMENT);
  const [state, setState] = useState<{ readonly isPending: boolean; readonly problem: string }>(still);
  const engagement = engagements.find(({ id }) => id === clientId);
  const own = agreements.filter((agreement) => agreement.engagementId === clientId);
  const shownTitle = title ?? (roleId === OWN_ROLE ? '' : nameOf(roleId));

  const create = async () => {
    if (!engagement) return;
    setState({ isPending: true, problem: '' });
    try {
      const agreement = own.find(({ id }) => id === agreementId)?.id ?? null;
      const wish = { engagement, title: shownTitle.trim() || 'New search', roleId, agreementId: agreement };
      const search = await beginSearch(wish);
      onClose();
      await navigate({ to: `/hiring/${search.id}/profile` });
    } catch (error) {
      setState({ isPending: false, problem: wordsOf(error) });
    }
  };

  return (
    <form
      className="stack"
      aria-label="New search"
      onSubmit={(event) => {
        event.preventDefault();
        if (!state.isPending) void create();
      }}
    >
      {state.problem !== '' && <Notice tone="bad">{state.problem}</Notice>}
      <Select
        label="Engagement"
        value={clientId}
        options={engagements.map(({ id, name, isSample }) => ({ id, label: name, hint: isSample ? 'Sample' : '' }))}
        onChange={(id) => {
          setClientId(id);
          setAgreementId(NO_AGREEMENT);
        }}
      />
      <Select label="Role" value={roleId} options={roleOptions} onChange={setRoleId} />
      <TextField
        label="Title"
        description="What the post is called, as the panel speaks of it."
        value={shownTitle}
        onChange={setTitle}
        maxLength={200}
        placeholder="New search"
      />
      <Select
        label="Outcomes from an agreement"
        description={`${promisesOf(roleId) === 'sales' ? 'Sales’' : 'Marketing’s'} accountabilities become the outcomes of the role, each with a link back. Others can be added later.`}
        value={agreementId}
        options={agreementOptions(own)}
        onChange={setAgreementId}
      />
      <DialogActions>
        <Button variant="ghost" onPress={onClose}>
          Cancel
        </Button>
        <Button variant="primary" type="submit" isPending={state.isPending}>
          Create search
        </Button>
      </DialogActions>
    </form>
  );
}

const still = { isPending: false, problem: '' };
const nameOf = (roleId: string) => roleOptions.find(({ id }) => id === roleId)?.label ?? '';

const firstOf = (engagements: readonly { readonly id: string; readonly isSample: boolean }[], wanted: string | null) =>
  engagements.find(({ id }) => id === wanted)?.id ??
  engagements.find(({ isSample }) => !isSample)?.id ??
  engagements[0]?.id ??
  null;

const agreementOptions = (agreements: readonly AgreementSummary[]) => [
  { id: NO_AGREEMENT, label: 'None' },
  ...agreements.filter(({ isIntact }) => isIntact).map(({ id, title }) => ({ id: String(id), label: title })),
];
