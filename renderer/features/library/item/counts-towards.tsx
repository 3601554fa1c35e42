import './counts-towards.css';

import { X } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { LibraryItemId } from '#shared/domain/library/library-schema';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { reportRefusal } from '../../../ui/report-refusal';
import { consentOf, consentWarnings } from './collected';
import { useItemDraft } from './item-store';
import { LinkDialog } from './link-dialog';
import { countNoMore, loadLinks, useLinks, type LinkedCommitment } from './links-store';
import { shortWords } from './short-words';

/** The marketing commitments a sound bite or story counts towards, and a way to count it towards another. */
export function CountsTowards({ itemId }: { readonly itemId: LibraryItemId }) {
  const status = useLinks((state) => state.status);
  const linked = useLinks((state) => state.linked);
  const openId = useLinks((state) => state.itemId);
  const warning = useItemDraft((state) => consentWarnings[consentOf(state.document.body['consent'])]);
  const [isChoosing, setIsChoosing] = useState(false);
  useEffect(() => void loadLinks(itemId), [itemId]);

  if (status === 'failed')
    return (
      <>
        <p className="muted">The agreements could not be read.</p>
        <div>
          <Button onPress={() => void loadLinks(itemId)}>Try again</Button>
        </div>
      </>
    );
  if (status === 'loading' || openId !== itemId) return <p className="muted">Reading the agreements</p>;
  return (
    <>
      {linked.length === 0 && (
        <p className="muted">No commitment yet. Marketing promises material; this shows that some was delivered.</p>
      )}
      <ul className="counts-towards">
        {linked.map((each) => (
          <LinkedRow key={`${each.link.agreementId} ${each.link.rowId}`} linked={each} />
        ))}
      </ul>
      {linked.length > 0 && warning !== null && <p className="counts-towards__warning">{warning}</p>}
      <div>
        <Button onPress={() => setIsChoosing(true)}>Choose a commitment</Button>
      </div>
      {isChoosing && <LinkDialog itemId={itemId} onClose={() => setIsChoosing(false)} />}
    </>
  );
}

function LinkedRow({ linked: { link, agreement, commitment } }: { readonly linked: LinkedCommitment }) {
  const words = commitment.trim() || 'A commitment that has left the agreement';
  return (
    <li className="counts-towards__row">
      <span className="counts-towards__words">
        <span dir="auto">{words}</span>
        <span className="used-in__what">{agreement}</span>
      </span>
      <IconButton
        size="small"
        icon={X}
        label={`No longer count towards: ${shortWords(words)}`}
        onPress={() => void reportRefusal(() => countNoMore(link))}
      />
    </li>
  );
}
