import fc from 'fast-check';

import type { ImportPreview } from '#shared/domain/library/import-schema';
import { AppError } from '#shared/kernel/errors';
import { checkDatabaseFile } from '../../electron/db/check-database';
import { mutatedFiles, structuredFiles, type AttackFile } from './library-attack-files';
import { openForImports, shippedTerm } from './library-importing';

interface Amounts {
  readonly structured: number;
  readonly mutated: number;
  readonly seed: number;
}

/** What came of importing many strange files into one workspace. */
export interface AttackReport {
  readonly files: number;
  readonly refused: number;
  readonly shown: number;
  /** Files whose every row is right. */
  readonly wholly: number;
  readonly imported: number;
  readonly slowestMs: number;
  /** What must never happen, with the file that did it (base64). */
  readonly breaches: readonly string[];
}

/** So that a workspace does not fill with what was imported. */
const filesInOneWorkspace = 2_000;
/** Of the files that give a preview, each n-th is imported. */
const importEvery = 8;
const longestMs = 2_000;

/**
 * Chooses each file as a user would. Each must give a preview or a refusal that says what is wrong; nothing may be written
 * by choosing, by a refused import, or by more than what was shown; none may take longer than two seconds.
 */
export async function attackLibrary({ structured, mutated, seed }: Amounts): Promise<AttackReport> {
  const tally: Tally = { files: 0, refused: 0, shown: 0, wholly: 0, imported: 0, slowestMs: 0, breaches: [] };
  for (const [index, amount] of portionsOf(structured).entries()) {
    await attackOne((ids) => fc.sample(structuredFiles(ids), { seed: seed + index, numRuns: amount }), tally);
  }
  for (const [index, amount] of portionsOf(mutated).entries()) {
    await attackOne(() => fc.sample(mutatedFiles, { seed: seed - index, numRuns: amount }), tally);
  }
  return tally;
}

const portionsOf = (amount: number): number[] =>
  Array.from({ length: Math.ceil(amount / filesInOneWorkspace) }, (_, index) =>
    Math.min(filesInOneWorkspace, amount - index * filesInOneWorkspace),
  );

async function attackOne(makeFiles: (ids: readonly string[]) => readonly AttackFile[], tally: Tally): Promise<void> {
  const shipped = [shippedTerm('term-lead', 'Lead'), shippedTerm('term-mql', 'MQL')];
  const world = openForImports({ shipped });
  await world.take('name,entryTest\nOurs,Asked\nYours,Asked twice\n');
  const ids = [...(await world.own()).map(({ id }) => id), ...shipped.map(({ id }) => id), crypto.randomUUID()];
  for (const file of makeFiles(ids)) {
    tally.files += 1;
    const startedAtMs = performance.now();
    const breach = await attackWith(file, world, tally);
    const tookMs = performance.now() - startedAtMs;
    tally.slowestMs = Math.max(tally.slowestMs, tookMs);
    const said = breach ?? (tookMs > longestMs ? `took ${Math.round(tookMs)} ms` : null);
    if (said !== null) tally.breaches.push(`${said}: ${file.name} ${Buffer.from(file.bytes).toString('base64')}`);
  }
  await world.own();
  world.session.close();
  if (!checkDatabaseFile(world.session.files.database).isSound) tally.breaches.push('the workspace is not sound');
}

type Tally = { -readonly [K in keyof AttackReport]: K extends 'breaches' ? string[] : number };
type World = ReturnType<typeof openForImports>;

/** @returns what must not have happened; null if nothing of it did. */
async function attackWith(file: AttackFile, world: World, tally: Tally): Promise<string | null> {
  const changes = () => world.db().prepare('SELECT total_changes()').pluck().get();
  const before = changes();
  const shown = await previewOrRefusal(file, world);
  if (changes() !== before) return 'choosing wrote to the workspace';
  if (shown instanceof AppError) {
    tally.refused += 1;
    return isNamed(shown) ? null : `the refusal says nothing (${shown.code}: ${shown.message})`;
  }
  const bad = shown.rows.filter(({ verdict }) => verdict === 'bad');
  const silent = bad.filter(({ faults }) => faults.length === 0 || faults.some(({ message }) => message.trim() === ''));
  if (silent.length > 0) return 'a bad row does not say what is wrong';
  if (bad.length === 0) tally.wholly += 1;
  if (bad.length > 0) {
    const refusal = await applied(shown, world, { leaveOutBad: false });
    if (!(refusal instanceof AppError) || !isNamed(refusal)) return 'bad rows were not refused';
    if (changes() !== before) return 'a refused import wrote to the workspace';
  }
  tally.shown += 1;
  if (tally.shown % importEvery !== 0) return null;
  tally.imported += 1;
  return await importsWhatWasShown(shown, world);
}

async function previewOrRefusal(file: AttackFile, { preview }: World): Promise<ImportPreview | AppError> {
  try {
    return await preview(file.bytes, file.name);
  } catch (cause) {
    return asRefusal(cause);
  }
}

async function applied({ token }: ImportPreview, { api }: World, { leaveOutBad }: { leaveOutBad: boolean }) {
  try {
    return await api.library.applyImport({ token, leaveOutBad });
  } catch (cause) {
    return asRefusal(cause);
  }
}

async function importsWhatWasShown(shown: ImportPreview, world: World): Promise<string | null> {
  const count = (verdict: string) => shown.rows.filter((row) => row.verdict === verdict).length;
  const items = async () => (await world.api.library.rows()).length;
  const before = await items();
  const outcome = await applied(shown, world, { leaveOutBad: true });
  if (outcome instanceof AppError) return `what was shown was not imported (${outcome.message})`;
  const { added, changed, same, leftOut } = outcome;
  const isAsShown =
    added === count('add') && changed === count('change') && same === count('same') && leftOut === count('bad');
  return isAsShown && (await items()) === before + added ? null : 'something else was imported than was shown';
}

/** A bug crosses as INTERNAL and is no refusal. */
const isNamed = ({ code, message }: AppError): boolean => code !== 'INTERNAL' && message.trim().length > 10;

function asRefusal(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  throw cause;
}
