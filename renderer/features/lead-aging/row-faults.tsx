import type { AgedLeads } from '#shared/domain/lead-aging/aging-order-schema';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ChooseFile } from './choose-file';
import { chooseColumnsAgain } from './aging-store';

interface Props {
  readonly aged: AgedLeads;
  readonly onLeaveOut: () => void;
}

const count = (amount: number) => amount.toLocaleString('en-US');

/** What is wrong, row by row, before any figure is shown. */
export function RowFaults({ aged: { summary, faults, furtherFaults }, onLeaveOut }: Props) {
  const { leftOut, read, used } = summary.rows;
  const title =
    leftOut === 1
      ? `One of ${count(read)} rows is not right`
      : `${count(leftOut)} of ${count(read)} rows are not right`;
  return (
    <section className="row-faults" aria-label="Rows that are not right">
      <Notice tone="warn" title={title}>
        Mend them in the file and choose it again, or leave them out. The figures then say how many are left out.
      </Notice>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and what scrolls takes the keys */}
      <div className="row-faults__scroll" role="region" aria-label="Faults by row" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ line, column, message }) => (
              <tr key={`${line} ${column ?? ''} ${message}`}>
                <td className="tabular">{count(line)}</td>
                <td>{column ?? 'the whole row'}</td>
                <td dir="auto">{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {furtherFaults > 0 && <p className="muted">{`And ${count(furtherFaults)} more.`}</p>}
      <div className="row">
        {used > 0 && (
          <Button variant="primary" onPress={onLeaveOut}>
            {leaveOutLabel(leftOut, used)}
          </Button>
        )}
        <Button onPress={chooseColumnsAgain}>Back to the columns</Button>
        <ChooseFile />
      </div>
    </section>
  );
}

const leaveOutLabel = (leftOut: number, used: number) =>
  `Leave ${leftOut === 1 ? 'it' : `${count(leftOut)} rows`} out and count the other ${count(used)}`;
