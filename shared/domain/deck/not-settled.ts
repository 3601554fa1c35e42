/** What stands where the room has not decided yet. */
export const NOT_SETTLED = 'Not settled yet';

/** @returns the text, or the words for a missing one. */
export const orNotSettled = (text: string): string => text.trim() || NOT_SETTLED;

/** True for at least one text that somebody wrote. */
export const isAnyWritten = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');
