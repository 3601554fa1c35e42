import '../../../ui/page.css';

import { useEffect } from 'react';

import { kindFields } from '#shared/domain/library/kind-fields';
import { fieldWords, titleOf } from '#shared/domain/library/item-body';
import { FailedState } from '../../../ui/failed-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { openItem, useItem, useItemDraft } from './item-store';

/** One item of the library: what ships to read, the user's own to edit. */
export function ItemPage({ id }: { readonly id: string }) {
  const status = useItem((state) => state.status);
  const problem = useItem((state) => state.problem);
  const openId = useItem((state) => state.item?.id);
  useEffect(() => void openItem(id), [id]);
  if (status === 'failed')
    return <FailedState title="This item could not be opened" message={problem} onRetry={() => void openItem(id)} />;
  if (status === 'loading' || openId !== id) return <Loading label="Opening the item" />;
  return <OpenItem />;
}

function OpenItem() {
  const { kind, body } = useItemDraft((state) => state.document);
  return (
    <Page title={titleOf(kind, body)}>
      <dl>
        {kindFields[kind].map((field) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd>{fieldWords(field, body[field.name])}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
