import { useNavigate } from '@tanstack/react-router';
import { Link2, Unlink } from 'lucide-react';

import { promiseState } from '#shared/domain/search/outcomes-from-accountabilities';
import type { Outcome } from '#shared/domain/search/profile-schema';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useAgreementSources } from '../agreement-sources-store';
import { editProfile, patchRow } from '../search-edits';

interface Props {
  readonly outcomeId: string;
  readonly source: NonNullable<Outcome['source']>;
  /** The outcome's place in the list, from 1. */
  readonly number: number;
}

/** Where an outcome came from, and whether the agreement still says so. */
export function OutcomeSource({ outcomeId, source, number }: Props) {
  const navigate = useNavigate();
  const agreement = useAgreementSources((state) => state.read.get(source.agreementId));
  if (agreement === undefined) return null;
  const cut = () =>
    editProfile(`Cut the link of outcome ${number}`, ({ outcomes }) => patchRow(outcomes, outcomeId, { source: null }));
  const cutButton = (
    <Button size="small" icon={Unlink} onPress={cut}>
      Cut the link
    </Button>
  );
  if (agreement === null) {
    return (
      <Notice tone="warn" actions={cutButton}>
        The agreement this came from no longer exists.
      </Notice>
    );
  }
  const state = promiseState(source, agreement.document);
  return (
    <>
      <div className="outcome-source">
        <Link2 size={14} aria-hidden />
        <span>from</span>
        <button
          type="button"
          className="outcome-source__open"
          onClick={() => void navigate({ to: '/agreements/$agreementId', params: { agreementId: agreement.id } })}
        >
          {agreement.document.title.trim() || 'an agreement without a title'}
        </button>
      </div>
      {state.kind === 'gone' && (
        <Notice tone="warn" actions={cutButton}>
          The agreement no longer has this commitment: “{source.commitment}”.
        </Notice>
      )}
      {state.kind === 'changed' && (
        <Notice
          tone="warn"
          title="The commitment was changed since"
          actions={
            <Button
              size="small"
              onPress={() => takeNewWords(outcomeId, number, { ...source, commitment: state.commitment })}
            >
              Take the new words
            </Button>
          }
        >
          It now reads: “{state.commitment}”
        </Notice>
      )}
    </>
  );
}

function takeNewWords(id: string, number: number, source: Props['source']): void {
  editProfile(`Take the new words of outcome ${number}`, ({ outcomes }) =>
    patchRow(outcomes, id, { text: source.commitment, source }),
  );
}
