const MOST_IN_A_FIELD = 20;

/** Where a field for a number says its unit: behind the number as long as there is room, else below it. */
export const unitProps = (unit: string) =>
  unit.trim().length > MOST_IN_A_FIELD ? { description: `Counted in ${unit.trim()}` } : { suffix: unit.trim() };
