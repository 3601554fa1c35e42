import '../../../ui/page.css';
import './item-page.css';

import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-aria-components';

import { libraryKindNames } from '#shared/domain/library/item-kind';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { useFlushWhenHidden } from '../../../lib/saving/use-flush-when-hidden';
import { DraftSaving } from '../../../ui/draft-saving';
import { FailedState } from '../../../ui/failed-state';
import { Loading } from '../../../ui/loading';
import { Notice } from '../../../ui/notice';
import { TwoVersionsDialog } from '../../../ui/two-versions-dialog';
import { ItemAside } from './item-aside';
import { ItemEditor } from './item-editor';
import { ItemHead } from './item-head';
import { flushItem, itemDraft, openItem, settleItem, useItem, useItemDraft } from './item-store';
import { ItemView } from './item-view';
import { NewsNotice } from './news-notice';

/** One item of the library: what ships to read, the user's own to edit. */
export function ItemPage({ id }: { readonly id: string }) {
  const status = useItem((state) => state.status);
  const problem = useItem((state) => state.problem);
  const item = useItem((state) => state.item);
  useEffect(() => {
    void openItem(id);
    return () => void flushItem();
  }, [id]);
  useFlushWhenHidden(flushItem);

  if (status === 'failed')
    return <FailedState title="This item could not be opened" message={problem} onRetry={() => void openItem(id)} />;
  if (item?.id !== id) return <Loading label="Opening the item" />;
  return <OpenItem item={item} />;
}

function OpenItem({ item }: { readonly item: LibraryItem }) {
  const isInConflict = useItemDraft((state) => state.other !== null);
  const { kind, body } = useItemDraft((state) => state.document);
  const canEdit = item.state === 'active' || item.state === 'archived';
  return (
    <div className="page library-item">
      {canEdit && <DraftSaving group="Library" draft={itemDraft} />}
      <nav className="library-item__back" aria-label="Library">
        <Link href="/library">
          <ArrowLeft size={14} aria-hidden /> The whole library
        </Link>
      </nav>
      <ItemHead item={item} />
      {item.state === 'archived' && (
        <Notice tone="info">It is put away: it is not offered where items are chosen. You can still edit it.</Notice>
      )}
      {item.state === 'trashed' && (
        <Notice tone="warn">It is in the trash. Restore it to go on with it, or delete it for good.</Notice>
      )}
      {canEdit && item.news && <NewsNotice news={item.news} />}
      <div className="library-item__columns">
        <section className="library-item__words" aria-label={libraryKindNames[kind].one}>
          {canEdit ? <ItemEditor /> : <ItemView kind={kind} body={body} />}
        </section>
        <ItemAside item={item} canEdit={canEdit} />
      </div>
      <TwoVersionsDialog what="This item" isOpen={isInConflict} onKeep={settleItem} />
    </div>
  );
}
