import { useState } from 'react';

import type { ClosingView } from '#shared/domain/signing/room-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { Button } from '../../../ui/button';
import { DraftSaving } from '../../../ui/draft-saving';
import { PageSection } from '../../../ui/page';
import { amendment as draft, editAmendment } from '../amendment-draft';
import { ConfirmStep } from '../confirm-step';
import { useRoomParts } from '../room-parts';
import { dropAmendment } from '../room-store';

interface Props {
  readonly amendment: NonNullable<ClosingView['amendment']>;
}

/** Why the sealed agreement is changed, what changes, and what of it is loosened. */
export function AmendmentSection({ amendment: { predecessor, changes, loosenings } }: Props) {
  const { amendmentForm, changeList, looseningList } = useRoomParts();
  const written = draft.useDraft(({ document }) => document);
  return (
    <>
      <DraftSaving group="Amendment" draft={draft} />
      <PageSection title="Why it changes" aside={<DropAmendment number={predecessor.number} />}>
        <p className="muted">
          Amends revision {predecessor.number} ({shortDigest(predecessor.contentSha256)}), which stays as it was sealed.
        </p>
        {amendmentForm({ draft: written, onChange: editAmendment })}
      </PageSection>
      <PageSection title="What changes" aside={countWords(changes.length)}>
        {changes.length === 0 ? (
          <p className="muted">Nothing yet: change the agreement in the workshop, then come back here.</p>
        ) : (
          changeList(changes)
        )}
      </PageSection>
      {loosenings.length > 0 && (
        <PageSection title="What is loosened">
          <p className="muted">The leaders of both sides consent to each of these by name when they sign.</p>
          {looseningList(loosenings)}
        </PageSection>
      )}
    </>
  );
}

const countWords = (count: number) => (count === 1 ? '1 change' : `${count} changes`);

function DropAmendment({ number }: { readonly number: number }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button size="small" variant="ghost" onPress={() => setIsAsking(true)}>
        Drop the amendment…
      </Button>
      <ConfirmStep
        step="drop-amendment"
        title="Drop this amendment?"
        confirmLabel="Drop the amendment"
        isDanger
        isOpen={isAsking}
        onConfirm={() => void dropAmendment()}
        onClose={() => setIsAsking(false)}
      >
        <p>
          What was changed since revision {number} was sealed is thrown away, and so is the reason. Revision {number}{' '}
          holds on as it is.
        </p>
      </ConfirmStep>
    </>
  );
}
