import type { ComponentProps } from 'react';

import { ChangeList } from '../features/amendment/change-list';
import { AgreementPaper } from '../features/signing/document/agreement-paper';
import { SheetPartsContext, type SheetParts } from '../features/signature/sheet-parts';
import { SignaturePage } from '../features/signature/signature-page';

const parts: SheetParts = {
  changeList: (changes) => <ChangeList changes={changes} />,
  paper: (content) => <AgreementPaper content={content} />,
};

/** A signatory's sheet with the pieces of other areas that stand on it. */
export function SignatorySheet(props: ComponentProps<typeof SignaturePage>) {
  return (
    <SheetPartsContext value={parts}>
      <SignaturePage {...props} />
    </SheetPartsContext>
  );
}
