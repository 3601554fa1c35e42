import type { ComponentProps } from 'react';

import { ChangeList } from '../features/amendment/change-list';
import { SheetPartsContext, type SheetParts } from '../features/signature/sheet-parts';
import { SignaturePage } from '../features/signature/signature-page';

const parts: SheetParts = { changeList: (changes) => <ChangeList changes={changes} /> };

/** A signatory's sheet with the pieces of other areas that stand on it. */
export function SignatorySheet(props: ComponentProps<typeof SignaturePage>) {
  return (
    <SheetPartsContext value={parts}>
      <SignaturePage {...props} />
    </SheetPartsContext>
  );
}
