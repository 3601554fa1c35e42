import { useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';

import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { useWorkshop } from '../workshop-store';

/** The open agreement was closed elsewhere: it is not edited any more, and nothing typed is lost. */
export function ClosedMeanwhile() {
  const navigate = useNavigate();
  const agreementId = useWorkshop((state) => state.agreementId);
  const isSealed = useWorkshop((state) => state.standing === 'sealed');
  const hasKept = useWorkshop((state) => state.conflict !== null);
  return (
    <div role="alert">
      <EmptyState
        title={isSealed ? 'This agreement was sealed meanwhile' : 'This agreement was closed for signing meanwhile'}
        action={
          <Button
            variant="primary"
            icon={ArrowRight}
            onPress={() => void navigate({ to: '/agreements/$agreementId/sign', params: { agreementId } })}
          >
            Open the signing page
          </Button>
        }
      >
        {hasKept ? (
          <p>
            What you typed since is not in it, but it is kept.{' '}
            {isSealed ? 'Begin an amendment on the signing page' : 'Reopen the revision on the signing page'} and open
            the workshop again: it then asks which of the two versions to keep.
          </p>
        ) : (
          <p>
            Everything you typed is in it. Closed is closed: the workshop opens again once it is reopened or amended.
          </p>
        )}
      </EmptyState>
    </div>
  );
}
