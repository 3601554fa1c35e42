import { MOST_FAULTS, type RowFault } from '#shared/domain/lead-aging/aging-order-schema';

/** What is wrong with the rows of a file: the first are kept, the others counted. */
export function createFaultList() {
  const kept: RowFault[] = [];
  let faults = 0;
  let rows = 0;
  return {
    add: (line: number, found: readonly Omit<RowFault, 'line'>[]): void => {
      rows += 1;
      faults += found.length;
      for (const fault of found) if (kept.length < MOST_FAULTS) kept.push({ line, ...fault });
    },
    /** Rows in which something is wrong. */
    rows: (): number => rows,
    told: () => ({ faults: kept, furtherFaults: faults - kept.length }),
  };
}
