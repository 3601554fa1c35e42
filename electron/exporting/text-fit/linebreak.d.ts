declare module 'linebreak' {
  /** Line break opportunities by UAX #14. */
  export default class LineBreaker {
    constructor(text: string);
    /** @returns the next position where a line may end, or null at the end of the text. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
