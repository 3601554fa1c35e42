import { useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';

import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { useWorkshop } from '../workshop-store';

/** The open agreement was closed elsewhere: it is not edited any more, and nothing typed is lost. */
export function ClosedMeanwhile() {
  const navigate = useNavigate();
  const agreementId = useWorkshop((state) => state.agreementId);
  const title = useWorkshop((state) => state.document.title);
  const isSealed = useWorkshop((state) => state.standing === 'sealed');
  const hasKept = useWorkshop((state) => state.conflict !== null);
  const toSigningPage = (
    <Button
      variant="primary"
      icon={ArrowRight}
      onPress={() => void navigate({ to: '/agreements/$agreementId/sign', params: { agreementId } })}
    >
      Open the signing page
    </Button>
  );
  return (
    <Page title={title}>
      <div role="alert">
        <Notice
          tone="warn"
          title={isSealed ? 'This agreement was sealed meanwhile' : 'This agreement was closed for signing meanwhile'}
          actions={toSigningPage}
        >
          <p>{hasKept ? keptWords(isSealed) : nothingLost}</p>
        </Notice>
      </div>
    </Page>
  );
}

const nothingLost =
  'Everything you typed is in it. The workshop opens again once the agreement is reopened or amended.';

const keptWords = (isSealed: boolean) =>
  `What you typed since is not in it, but it is kept. ${
    isSealed ? 'Begin an amendment on the signing page' : 'Reopen the revision on the signing page'
  } and open the workshop again: it then asks which of the two versions to keep.`;
