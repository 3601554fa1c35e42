import { agreementSchema, type AgreementDocument, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { stageIds, type StageId } from '#shared/domain/agreement/stage-ids';
import { engagementSchema } from '#shared/domain/engagement/engagement-schema';
import { personSchema } from '#shared/domain/engagement/person-schema';
import { pulseThemes } from '#shared/domain/playbook/workshop-material-schema';
import { askedStatementSchema, pulseValueSchema, type PulseAnswer } from '#shared/domain/pulse/pulse-schema';
import { stageView } from '#shared/domain/room/room-view';
import { roomViewSchema, type RoomView } from '#shared/domain/room/room-view-schema';
import { sortingMaterialSchema, sortingRoundIdSchema } from '#shared/domain/sorting/sorting-schema';
import { createAgreementRepository } from '../../../electron/agreements/agreement-repository';
import { appMigrations } from '../../../electron/db/app-migrations';
import { openDatabase, type Db } from '../../../electron/db/connection';
import { migrate } from '../../../electron/db/migrate';
import { createEngagementRepository } from '../../../electron/engagements/engagement-repository';
import { createPersonRepository } from '../../../electron/engagements/person-repository';
import { createGapRepository } from '../../../electron/gap/gap-repository';
import { createPulseRepository } from '../../../electron/pulse/pulse-repository';
import { readRoom } from '../../../electron/room/read-room';
import type { RoomReading } from '../../../electron/room/room-director';
import { createRoundsRepository } from '../../../electron/sorting/rounds-repository';
import { createSheetsRepository } from '../../../electron/sorting/sheets-repository';

/** What everybody in the room may know: the same in two worlds that are compared. */
export interface OpenPart {
  readonly document: AgreementDocument;
  readonly skipped: readonly StageId[];
  readonly usedSeconds: number;
  readonly runs: boolean;
  /** How far the gap's question is, by question. */
  readonly gap: readonly ('nobody' | 'marketing' | 'both' | 'shown')[];
  /** How far the newest sorting test is. */
  readonly sorting: 'none' | 'begun' | 'one side' | 'finished';
  /** Sheets of each side in the pulse that was kept; below three nothing may be seen. */
  readonly pulseSheets: 0 | 2 | 3;
}

/** What nobody in the room may see: it differs between the two worlds. */
export interface Secrets {
  /** Goes into every private text. */
  readonly word: string;
  readonly number: number;
  readonly sort: 'mql' | 'sal';
  readonly value: 1 | 2 | 3 | 4 | 5;
  readonly drive: 'sales' | 'customer';
}

export interface RoomWorld {
  readonly db: Db;
  readonly id: AgreementId;
  /** What nobody may see, for leaks that are planted on purpose. */
  readonly secrets: Secrets;
}

const uuid = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
const agreementId = agreementSchema.shape.id.parse(uuid(1));
const dayMs = 1_790_000_000_000;

/** A workspace in memory with one agreement, everything private in it filled. */
export function roomWorld(open: OpenPart, secrets: Secrets): RoomWorld {
  const db = openDatabase(':memory:');
  migrate(db, appMigrations);
  putPeople(db, secrets);
  createAgreementRepository(db).insert(
    agreementSchema.parse({
      id: agreementId,
      engagementId: uuid(2),
      status: 'draft',
      rev: 0,
      createdAtMs: dayMs,
      updatedAtMs: dayMs + secrets.number,
      document: open.document,
      facilitation: facilitationOf(open, secrets),
    }),
  );
  putGap(db, open, secrets);
  putSorting(db, open, secrets);
  putPulse(db, open, secrets);
  return { db, id: agreementId, secrets };
}

function putPeople(db: Db, { word }: Secrets): void {
  const engagement = { id: uuid(2), name: `Client ${word}`, notes: word, isSample: false, archivedAtMs: null };
  createEngagementRepository(db).insert(engagementSchema.parse({ ...engagement, createdAtMs: 0, updatedAtMs: 0 }));
  const absent = { id: uuid(3), engagementId: uuid(2), name: word, title: word, notes: word, function: 'sales' };
  createPersonRepository(db).insert(personSchema.parse(absent));
}

const question = (index: number) => ({ id: `question-${index}`, question: `How many of ${index}?`, unit: 'leads' });

function facilitationOf({ document, skipped, usedSeconds, runs, gap }: OpenPart, secrets: Secrets) {
  const { word, number, drive } = secrets;
  const note = { privateNotes: word };
  return facilitationSchema.parse({
    stages: Object.fromEntries(
      stageIds.map((stage) => [stage, { ...note, usedSeconds, isSkipped: skipped.includes(stage) }]),
    ),
    rehearsals: [{ id: 'dispute', title: word, facts: word, ladderMustSay: word, usuallyMissing: word, note: word }],
    scripts: Object.fromEntries(
      stageIds.map((stage) => [stage, { itemId: word, name: word, purpose: word, opening: word, questions: [word] }]),
    ),
    agenda: {
      blocks: [{ id: 'block', title: 'Words before numbers', stage: 'terminology', minutes: 45, endsWith: word }],
      running: runs ? { blockId: 'block', blockStartedAtMs: dayMs, sessionStartedAtMs: dayMs } : null,
    },
    lens: { drive, answers: { first: drive } },
    gap: gap.map((standing, index) => ({
      ...question(index),
      readFrom: word,
      whenApart: word,
      learnt: word,
      // The record is public when it is shown, and not a moment before.
      record: standing === 'shown' ? 40 : number,
      isShown: standing === 'shown',
    })),
    scenarios: { rows: [{ id: 'elephants', name: word, note: word, hoursPerLead: number }] },
    payExample: { targetVariable: number, threshold: 0.5 },
    assetMap: { kinds: [{ id: 'kind', name: word }] },
    understood: document.setup.participants.map(({ id }) => ({ participantId: id, inOwnWords: word })),
  });
}

function putGap(db: Db, { gap }: OpenPart, { number }: Secrets): void {
  const repository = createGapRepository(db);
  for (const [index, standing] of gap.entries()) {
    const sides = standing === 'nobody' ? [] : standing === 'marketing' ? ['marketing' as const] : bothSides;
    const { id: rowId, ...words } = question(index);
    // Committed by both but not shown yet is as blind as committed by one.
    const value = standing === 'shown' ? 77 : number;
    for (const side of sides)
      repository.insert({
        agreementId,
        side,
        words: { rowId, ...words },
        value,
        salt: String(number).padStart(32, '0'),
        committedAtMs: dayMs,
      });
  }
}

const bothSides = ['marketing', 'sales'] as const;

function putSorting(db: Db, { sorting }: OpenPart, { word, sort, number }: Secrets): void {
  if (sorting === 'none') return;
  const id = sortingRoundIdSchema.parse(uuid(4));
  const material = sortingMaterialSchema.parse({
    sorts: [
      { sort: 'mql', termId: 'a' },
      { sort: 'sal', termId: 'b' },
    ],
    terms: [
      { id: 'a', name: 'Ada', entryTest: word, exitTest: word },
      { id: 'b', name: 'SAL', entryTest: word, exitTest: word },
    ],
    // Titles, facts and the answer key: none of them is for the projector.
    leads: ['one', 'two'].map((lead) => ({ id: lead, title: word, facts: word, reference: sort, reason: word })),
  });
  createRoundsRepository(db).insert({ id, agreementId, number: 1, material, createdAtMs: dayMs });
  const sheets = createSheetsRepository(db);
  const committed = { begun: 0, 'one side': 1, finished: 2 }[sorting];
  const sorts: Record<string, 'mql' | 'sal'> =
    sorting === 'finished' ? { one: 'mql', two: 'sal' } : { one: sort, two: sort };
  for (const [index, side] of bothSides.entries()) {
    sheets.insert(id, side);
    sheets.save(id, side, { expectedRev: 0, document: { sorts, currentLeadId: 'one' } });
    if (index < committed) sheets.commit(id, side, { expectedRev: 1, nowMs: dayMs + number });
  }
}

function putPulse(db: Db, { pulseSheets }: OpenPart, { word, value }: Secrets): void {
  if (pulseSheets === 0) return;
  const statements = pulseThemes.map((theme) =>
    askedStatementSchema.parse({ id: theme, version: 1, theme, statement: word, isReversed: false, whenLow: word }),
  );
  const answers = bothSides.flatMap((side) =>
    Array.from({ length: pulseSheets }, () => side).flatMap((each) =>
      statements.map(({ id: statementId, theme }): PulseAnswer => {
        // With enough sheets the themes are open, but never how the two leaders get on.
        const isSecret = pulseSheets < 3 || theme === 'leaders';
        return { side: each, statementId, value: isSecret ? value : pulseValueSchema.parse(4) };
      }),
    ),
  );
  const answerIds = answers.map((_answer, index) => uuid(100 + index));
  createPulseRepository(db).replace({
    id: uuid(5),
    agreementId,
    heldOn: '2026-11-22',
    statements,
    answers,
    answerIds,
  });
}

/** A way to read the room; the app's own, or one with a leak in it. */
export type ReadRoom = (world: RoomWorld) => RoomReading | null;

export const asTheAppReads: ReadRoom = ({ db, id }) => readRoom(db, id);

/** Every picture the room can be shown: each stage, pointing at nothing and at each row, with the timer and without. */
export function allViews(world: RoomWorld, read: ReadRoom = asTheAppReads): RoomView[] {
  const reading = read(world);
  if (!reading) throw new Error('the world has no agreement');
  const { source } = reading;
  const pointers = ['', 'a', 'terms.b.name', 'question-0', 'notes.setup'];
  return stageIds.flatMap((stage) =>
    pointers.map((pointer) =>
      roomViewSchema.parse(stageView(source, { stage, pointer }, { theme: 'light', showsTimer: pointer === '' })),
    ),
  );
}
