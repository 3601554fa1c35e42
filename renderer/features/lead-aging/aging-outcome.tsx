import { useState } from 'react';

import type { AgedLeads } from '#shared/domain/lead-aging/aging-order-schema';
import type { AgingSummary } from '#shared/domain/lead-aging/aging-summary-schema';
import { Button } from '../../ui/button';
import { ChooseFile } from './choose-file';
import { AgingResult } from './aging-result';
import { chooseColumnsAgain } from './aging-store';
import { RowFaults } from './row-faults';

interface Props {
  readonly aged: AgedLeads;
  readonly use: { readonly label: string; readonly onUse: (summary: AgingSummary) => void } | undefined;
}

/** What came of the file. Rows with faults are shown first: nobody sees figures that leave rows out unasked. */
export function AgingOutcome({ aged, use }: Props) {
  const { summary, faults } = aged;
  const [leavesOut, setLeavesOut] = useState(false);
  if (faults.length > 0 && !leavesOut) return <RowFaults aged={aged} onLeaveOut={() => setLeavesOut(true)} />;
  return (
    <div className="aging-outcome">
      <AgingResult summary={summary} />
      <div className="row">
        {use && (
          <Button variant="primary" onPress={() => use.onUse(summary)}>
            {use.label}
          </Button>
        )}
        <Button onPress={chooseColumnsAgain}>Back to the columns</Button>
        <ChooseFile />
      </div>
    </div>
  );
}
