import { z } from 'zod';

/** A file of figures is small: 400 promises with a year of weeks are 20,800 rows. */
export const MOST_ACTUALS_ROWS = 21_000;
export const MOST_ACTUALS_BYTES = 2_000_000;

/** The cells of a CSV file as they stand in it. */
export const actualsFileSchema = z.object({
  fileName: z.string(),
  /** "CSV, separated by commas, UTF-8". */
  readAs: z.string(),
  header: z.array(z.string()),
  rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
});
export type ActualsFile = z.infer<typeof actualsFileSchema>;
