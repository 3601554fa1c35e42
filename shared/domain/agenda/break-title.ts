/** True for a block's title that speaks of a break: all that an agenda of the library says about it. */
export const isBreakTitle = (title: string): boolean => /\b(?:break|lunch)\b/iu.test(title);
