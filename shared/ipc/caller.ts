/** A seat whose window main opened after its PIN was right. */
export interface CallingSeat {
  readonly searchId: string;
  readonly seatId: string;
  /** Of its PIN: grows when the desk takes the PIN away. */
  readonly generation: number;
}

/** Who makes a call, as main knows it: never told by the page. What a call may return can depend on it. */
export interface Caller {
  readonly window: 'main' | 'command-line';
  /** Number of the window among those opened; 0 on the command line. */
  readonly windowId: number;
  /** The interview seat that has the laptop, as main opened its window; null at the desk. */
  readonly seat: CallingSeat | null;
}
