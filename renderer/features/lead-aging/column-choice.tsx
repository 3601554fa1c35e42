import { useState, type ReactNode } from 'react';

import { calendarFaults } from '#shared/domain/calendar/calendar-faults';
import type { WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import type { LeadsFile } from '#shared/domain/lead-aging/aging-order-schema';
import { leadFields } from '#shared/domain/lead-aging/lead-columns';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';
import { reportRefusal } from '../../ui/report-refusal';
import { ChooseFile } from './choose-file';
import { ageLeads, columnsFault, missingFields, setLocalTime, useAging } from './aging-store';
import { ColumnSelect } from './column-select';
import { FirstRows } from './first-rows';

interface Props {
  readonly file: LeadsFile;
  readonly calendar: WorkingCalendar;
  readonly asOfMs: number;
  readonly terms: ReactNode;
}

/** Which column of the file is which, beside its first rows. */
export function ColumnChoice({ file, calendar, asOfMs, terms }: Props) {
  const mapping = useAging((state) => state.mapping);
  const problem = useAging((state) => state.problem);
  const [isStarting, setIsStarting] = useState(false);
  const missing = missingFields(mapping);
  const fault = columnsFault(file, mapping);
  const canStart = missing.length === 0 && fault === null && calendarFaults(calendar).length === 0;
  const start = async () => {
    setIsStarting(true);
    await reportRefusal(() => ageLeads({ calendar, asOfMs }));
    setIsStarting(false);
  };
  return (
    <div className="column-choice">
      {problem !== null && (
        <Notice tone="bad" title="The leads could not be read">
          {problem}
        </Notice>
      )}
      <PageSection title={`Columns of ${file.fileName}`} aside={<ChooseFile />}>
        <p className="muted">{`Read as ${file.readAs}.`}</p>
        <div className="column-choice__fields">
          {leadFields.map((field) => (
            <ColumnSelect key={field} field={field} columns={file.columns} chosen={mapping[field]} />
          ))}
        </div>
        {fault !== null && <Notice tone="warn">{fault}</Notice>}
        {file.hasLocalTimes && <LocalTimes timeZone={calendar.timeZone} />}
        <FirstRows file={file} mapping={mapping} />
      </PageSection>
      {terms}
      <div className="row">
        <Button variant="primary" isDisabled={!canStart} isPending={isStarting} onPress={() => void start()}>
          Count the ages
        </Button>
        {missing.length > 0 && <span className="muted">{stillMissing(missing.length)}</span>}
      </div>
    </div>
  );
}

const stillMissing = (count: number) =>
  count === 1 ? 'One column is still to be chosen.' : `${count} columns are still to be chosen.`;

function LocalTimes({ timeZone }: { readonly timeZone: string }) {
  const isLocalTime = useAging((state) => state.isLocalTime);
  return (
    <Checkbox isSelected={isLocalTime} onChange={setLocalTime}>
      {`Times that name no time zone are those of ${timeZone.replaceAll('_', ' ')}`}
    </Checkbox>
  );
}
