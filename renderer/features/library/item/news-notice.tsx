import { useState } from 'react';

import type { LibraryItem } from '#shared/domain/library/library-schema';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { NewsDialog } from './news-dialog';

/** Says that what an item was copied from reads otherwise now, and leads to what changed. */
export function NewsNotice({ news }: { readonly news: NonNullable<LibraryItem['news']> }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Notice
        tone="info"
        title="The item this was copied from ships with other words now"
        actions={<Button onPress={() => setIsOpen(true)}>Look at the changes</Button>}
      >
        Take over what you like, field by field. Your own words stay until you say so.
      </Notice>
      {isOpen && <NewsDialog news={news} onClose={() => setIsOpen(false)} />}
    </>
  );
}
