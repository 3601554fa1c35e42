/** What is checked at most. A sealed agreement has a few hundred kilobytes; more would only fill the memory. */
export const mostDocumentBytes = 50 * 1024 * 1024;
