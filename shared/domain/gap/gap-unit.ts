/** How a shipped question says that its number is money: in which, only the engagement knows. */
const OWN_CURRENCY = 'in your currency';

/** The unit of a question that is put to a room: money in the engagement's currency, an ISO 4217 code; else as written. */
export const unitIn = (unit: string, currency: string): string => (unit.trim() === OWN_CURRENCY ? currency : unit);
