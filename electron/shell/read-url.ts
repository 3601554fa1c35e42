/** The address as its parts; null if it is none. */
export const readUrl = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);
