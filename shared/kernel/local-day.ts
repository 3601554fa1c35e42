/** @returns the calendar day `YYYY-MM-DD` that whoever sits at this machine calls by an instant: what “today” means. */
export function localDay(atMs: number): string {
  const date = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
