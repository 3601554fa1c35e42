import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { settleSheet } from './sheet-store';

/** Asks which of two versions of the sheet to keep: another window had it open too. */
export function TwoSheets() {
  return (
    <Notice
      tone="warn"
      title="This sheet was changed in two places"
      actions={
        <>
          <Button size="small" onPress={() => settleSheet('theirs')}>
            Take the other version
          </Button>
          <Button size="small" variant="primary" onPress={() => settleSheet('mine')}>
            Keep my version
          </Button>
        </>
      }
    >
      Another window saved this side’s sheet while you were sorting. What you sorted is still here.
    </Notice>
  );
}
