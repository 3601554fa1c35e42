/** The whole amount of a long test, or the share of it that RAPPORT_SOAK_PERCENT asks for, at least one. */
export const soakAmount = (whole: number): number =>
  Math.max(1, Math.round((whole * Number(process.env['RAPPORT_SOAK_PERCENT'] ?? 100)) / 100));
