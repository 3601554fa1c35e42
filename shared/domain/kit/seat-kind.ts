import { z } from 'zod';

/** The roles an interviewer can interview in. */
export const seatKinds = [
  'ceo',
  'cfo',
  'hr',
  'sales-leader',
  'marketing-leader',
  'product-leader',
  'support-leader',
  'peer',
  'direct-report',
] as const;
export const seatKindSchema = z.enum(seatKinds);
export type SeatKind = z.infer<typeof seatKindSchema>;

export const seatKindNames: Readonly<Record<SeatKind, string>> = {
  ceo: 'CEO',
  cfo: 'CFO',
  hr: 'HR',
  'sales-leader': 'Sales leader',
  'marketing-leader': 'Marketing leader',
  'product-leader': 'Product leader',
  'support-leader': 'Support leader',
  peer: 'Peer',
  'direct-report': 'Direct report',
};

/** First, second or third date; "Round 1" to "Round 3" on all that a candidate or an HR file may see. */
export const dateNumbers = [1, 2, 3] as const;
export const dateNumberSchema = z.literal(dateNumbers);
export type DateNumber = z.infer<typeof dateNumberSchema>;

/** "First date": inside the app only. */
export const dateNames: Readonly<Record<DateNumber, string>> = { 1: 'First date', 2: 'Second date', 3: 'Third date' };
/** "Round 1": on everything that leaves the panel's hands. */
export const roundName = (date: DateNumber): string => `Round ${date}`;
