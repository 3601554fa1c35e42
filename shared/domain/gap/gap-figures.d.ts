/** What stands side by side after the reveal, in one unit. */
export interface GapFigures {
  readonly marketing: number;
  readonly sales: number;
  readonly record: number | null;
}
/** Length of each bar on one scale from 0 to the largest of them, 0 to 1; all 0 where every number is 0. */
export declare function gapLengths({ marketing, sales, record }: GapFigures): GapFigures;
/** "Sales says 0, marketing 9,000; the record 2,600." */
export declare function gapWords({ marketing, sales, record }: GapFigures, locale: string): string;
/** A number as it stands beside its bar: "9,000 leads", "40%". */
export declare function gapNumber(value: number, unit: string, locale: string): string;
