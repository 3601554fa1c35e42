/** Who makes a call, as main knows it: never told by the page. What a call may return can depend on it. */
export interface Caller {
  readonly window: 'main' | 'command-line';
  /** Number of the window among those opened; 0 on the command line. */
  readonly windowId: number;
  /** The interview seat that has the laptop, if any. */
  readonly seat: string | null;
}
