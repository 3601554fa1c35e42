import { z } from 'zod';

/** What the library keeps. */
export const libraryKinds = [
  'question',
  'term',
  'accountability',
  'metric',
  'meeting',
  'ladder',
  'dispute',
  'script',
  'agenda',
  'sample-lead',
  'pulse',
  'gap-question',
  'asset-kind',
  'lens',
  'sound-bite',
  'story',
  'reference-figure',
] as const;
export const libraryKindSchema = z.enum(libraryKinds);
export type LibraryKind = z.infer<typeof libraryKindSchema>;

export interface KindName {
  readonly one: string;
  readonly many: string;
}

/** As they stand in lists, headings and buttons; lower-case in a sentence. */
export const libraryKindNames: Readonly<Record<LibraryKind, KindName>> = {
  question: { one: 'Question', many: 'Questions' },
  term: { one: 'Term', many: 'Terms' },
  accountability: { one: 'Accountability', many: 'Accountabilities' },
  metric: { one: 'Metric', many: 'Metrics' },
  meeting: { one: 'Meeting', many: 'Meetings' },
  ladder: { one: 'Conflict ladder', many: 'Conflict ladders' },
  dispute: { one: 'Dispute', many: 'Disputes' },
  script: { one: 'Script', many: 'Scripts' },
  agenda: { one: 'Agenda', many: 'Agendas' },
  'sample-lead': { one: 'Sample lead', many: 'Sample leads' },
  pulse: { one: 'Pulse statement', many: 'Pulse statements' },
  'gap-question': { one: 'Perception-gap question', many: 'Perception-gap questions' },
  'asset-kind': { one: 'Kind of asset', many: 'Kinds of asset' },
  lens: { one: 'Company lens', many: 'Company lenses' },
  'sound-bite': { one: 'Sound bite', many: 'Sound bites' },
  story: { one: 'Customer story', many: 'Customer stories' },
  'reference-figure': { one: 'Reference figure', many: 'Reference figures' },
};
