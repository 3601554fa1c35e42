import type { ComponentProps } from 'react';

import { AmendmentReasons } from '../features/amendment/amendment-reasons';
import { ChangeList } from '../features/amendment/change-list';
import { AgreementPaper } from '../features/signing/document/agreement-paper';
import { SheetPartsContext, type SheetParts } from '../features/signature/sheet-parts';
import { SignaturePage } from '../features/signature/signature-page';

const parts: SheetParts = {
  amendmentReasons: (amendment) => <AmendmentReasons amendment={amendment} />,
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
