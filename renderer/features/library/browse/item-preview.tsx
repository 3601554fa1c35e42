import './item-preview.css';

import { Copy, SquarePen } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { titleOf } from '#shared/domain/library/item-body';
import { libraryKindNames } from '#shared/domain/library/item-kind';
import type { LibraryItem, LibraryRow } from '#shared/domain/library/library-schema';
import { Button } from '../../../ui/button';
import { FailedState } from '../../../ui/failed-state';
import { Notice } from '../../../ui/notice';
import { ItemView } from '../item/item-view';
import { preview, usePreview } from './preview-store';
import { PreviewFacts } from './preview-facts';
import { RowMarks } from './row-marks';

interface Props {
  /** Of the active item. */
  readonly row: LibraryRow;
  readonly onOpen: (id: string) => void;
  readonly onCopy: (id: string) => void;
}

/** The whole item beside the list: what it says, where it comes from, and the way in. */
export function ItemPreview({ row, onOpen, onCopy }: Props) {
  const item = usePreview((state) => state.item);
  const problem = usePreview((state) => state.problem);
  // Also when the row was changed: its item has then changed too.
  useEffect(() => void preview(row.id), [row]);
  return (
    <aside className="item-preview" aria-label="Preview">
      {problem !== '' && (
        <FailedState title="This item cannot be shown" message={problem} onRetry={() => void preview(row.id)} />
      )}
      {item && <Contents item={item} onOpen={onOpen} onCopy={onCopy} />}
    </aside>
  );
}

/** Keeps the pane's place while the list is empty. */
export const NoPreview = () => (
  <aside className="item-preview item-preview--empty" aria-label="Preview">
    <p className="muted">What you choose in the list is shown here.</p>
  </aside>
);

function Contents({ item, onOpen, onCopy }: { readonly item: LibraryItem } & Pick<Props, 'onOpen' | 'onCopy'>) {
  const { id, kind, body, state } = item;
  const noun = libraryKindNames[kind].one;
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.scrollTo?.({ top: 0 }), [id]);
  return (
    <>
      <header className="item-preview__head">
        <p className="item-preview__kind">
          {noun}
          <RowMarks row={{ state, hasNews: item.news !== null }} />
        </p>
        <div className="item-preview__actions">
          {state === 'shipped' ? (
            <Button size="small" variant="primary" icon={Copy} onPress={() => onCopy(id)}>
              Copy to edit
            </Button>
          ) : (
            <Button size="small" variant="primary" icon={SquarePen} onPress={() => onOpen(id)}>
              Open
            </Button>
          )}
          {state === 'shipped' && (
            <Button size="small" onPress={() => onOpen(id)}>
              Open
            </Button>
          )}
        </div>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard */}
      <div className="item-preview__words" ref={words} tabIndex={0} role="region" aria-label="Words of the item">
        <h2 className="item-preview__title" dir="auto">
          {titleOf(kind, body) || `Unnamed ${noun.toLowerCase()}`}
        </h2>
        {item.news && (
          <Notice tone="warn" title="What ships has changed since you copied it">
            Open it to see the difference, and take over what you want.
          </Notice>
        )}
        <ItemView kind={kind} body={body} />
        <PreviewFacts item={item} />
      </div>
    </>
  );
}
