/** One choice among a few. */
export interface Option<T extends string = string> {
  readonly id: T;
  readonly label: string;
  /** A few words that help choosing. */
  readonly hint?: string | undefined;
}
