import { z } from 'zod';

import { termStatuses } from '../agreement/term-schema';

/** Texts as the room reads them: cut to what a wall can carry, formatted in the engagement's locale. */
const words = (most: number) => z.string().max(most);
/** A row of a list; the one that is talked about is marked. */
const row = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ ...shape, isPointed: z.boolean() });
/** Rows that are shown and how many stand before and after them. */
const part = <T extends z.ZodType>(item: T) =>
  z.strictObject({ rows: z.array(item), before: z.int().nonnegative(), after: z.int().nonnegative() });
const standing = z.enum(termStatuses);

const setup = z.strictObject({
  show: z.literal('setup'),
  scope: words(600),
  /** "1 January 2027 to 31 December 2027"; empty while no day is set. */
  period: words(120),
  signatories: part(z.strictObject({ name: words(200), title: words(200), signsAs: words(60) })),
  participants: part(words(200)),
});

/** How a side answered: 1 to 5, high is good news. */
const reading = z.strictObject({ mean: z.number().min(1).max(5), level: z.enum(['low', 'mixed', 'high']) });
const readiness = z.strictObject({
  show: z.literal('readiness'),
  /** Null until a round ended with enough answers on each side. */
  themes: z
    .array(z.strictObject({ name: words(120), marketing: reading, sales: reading }))
    .max(12)
    .nullable(),
});

const gap = z.strictObject({
  show: z.literal('gap'),
  questions: part(
    row({
      question: words(400),
      unit: words(60),
      isIn: z.strictObject({ marketing: z.boolean(), sales: z.boolean() }),
      /** Null until both sides are in and the facilitator has shown them. */
      revealed: z
        .strictObject({ marketing: words(40), sales: words(40), /** Null without one. */ record: words(40).nullable() })
        .nullable(),
    }),
  ),
});

const summary = z.strictObject({
  show: z.literal('summary'),
  why: words(900),
  points: part(row({ text: words(400) })),
});

const stand = z.strictObject({ status: standing, note: words(200) });
const term = row({
  name: words(200),
  entryTest: words(700),
  exitTest: words(500),
  example: words(400),
  counterExample: words(400),
  marketing: stand,
  sales: stand,
  /** "8 of 10 sorted alike"; empty where none was sorted so. */
  sorted: words(60),
});
const terminology = z.strictObject({
  show: z.literal('terminology'),
  agreed: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** "Sorting test 2: 8 of 10 sorted alike"; empty before the first. */
  sorted: words(120),
  /** The one that is talked about alone, else those that are next. */
  terms: z.array(term).max(3),
});

const plan = z.strictObject({
  show: z.literal('plan'),
  headline: words(400),
  sentences: z.array(words(400)).max(3),
  /** Leads a week. */
  weekly: z.array(
    z.strictObject({
      id: z.enum(['needed', 'delivered', 'workable']),
      label: words(40),
      /** Share of the longest bar, 0 to 1; null while it is unknown. */
      share: z.number().min(0).max(1).nullable(),
      text: words(40),
    }),
  ),
  /** "90 a week are ignored"; empty if none. */
  ignored: words(120),
  /** What the agreement says about pay; empty if nothing. */
  pay: words(160),
});

const communication = z.strictObject({
  show: z.literal('communication'),
  meetings: part(row({ name: words(200), rhythm: words(300), chair: words(200) })),
  ladder: part(row({ decides: words(300), action: words(400), within: words(80) })),
});

const commitments = z.strictObject({
  show: z.literal('commitments'),
  side: z.enum(['marketing', 'sales']),
  commitments: part(
    row({
      words: words(500),
      target: words(200),
      owner: words(200),
      dataSource: words(300),
      consequence: words(400),
    }),
  ),
});

const metrics = z.strictObject({
  show: z.literal('metrics'),
  metrics: part(
    row({ name: words(300), formula: words(400), clock: words(400), owner: words(200), objective: words(200) }),
  ),
});

const review = z.strictObject({
  show: z.literal('review'),
  mustHaves: z.array(z.strictObject({ name: words(80), isMet: z.boolean(), missing: words(300) })).max(5),
  /** How the room settles what it cannot agree on; empty until it is chosen. */
  rule: words(600),
  understood: part(z.strictObject({ name: words(200), hasTicked: z.boolean() })),
});

/** What a stage shows the room: of each stage its own artefact and nothing else. */
export const roomBodySchema = z.discriminatedUnion('show', [
  setup,
  readiness,
  gap,
  summary,
  terminology,
  plan,
  communication,
  commitments,
  metrics,
  review,
]);
export type RoomBody = z.infer<typeof roomBodySchema>;
export type RoomBodyOf<S extends RoomBody['show']> = Extract<RoomBody, { show: S }>;
