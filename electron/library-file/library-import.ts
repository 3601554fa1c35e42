import { setImmediate as nextTurn } from 'node:timers/promises';

import type { ReadLibraryFile } from '#shared/domain/library-file/file-item';
import type { ImportOutcome, ImportPreview, ImportRow } from '#shared/domain/library/import-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { applyRows } from './apply-rows';
import type { HeldImport } from './import-shelf';
import { createJudge, isAsShown, type JudgedRow, type Library } from './judge-rows';
import type { LibraryFiles } from './library-files';

interface Deps extends Library {
  readonly files: LibraryFiles;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

type ImportHandlers = Pick<ApiHandlers['library'], 'chooseImport' | 'applyImport' | 'dropImport'>;

/** Rows that are judged before the window gets a turn. */
const rowsInOneTurn = 500;

/** Importing into the library: a file is chosen and judged, shown, and then imported as it was shown or not at all. */
export function createLibraryImport({ files, inTransaction, newId, nowMs, ...library }: Deps): ImportHandlers {
  const judgeAll = async ({ rows }: ReadLibraryFile): Promise<JudgedRow[]> => {
    const judge = createJudge(library, rows);
    const judged: JudgedRow[] = [];
    for (const [index, row] of rows.entries()) {
      if (index > 0 && index % rowsInOneTurn === 0) await nextTurn();
      judged.push(judge(row));
    }
    return judged;
  };

  return {
    chooseImport: async () => {
      const path = await files.choose();
      if (path === null) return null;
      const file = await files.read(path);
      const held = { token: newId(), file, judged: await judgeAll(file) };
      files.shelf.put(held);
      return previewOf(held);
    },
    applyImport: ({ token, leaveOutBad }) => {
      const held = files.shelf.mustFind(token);
      const bad = held.judged.filter(({ judgement }) => judgement.verdict === 'bad').length;
      if (bad > 0 && !leaveOutBad) throw stillBad(bad);
      inTransaction(() => {
        const now = held.file.rows.map(createJudge(library, held.file.rows));
        if (!now.every((row, index) => isSameRow(row, held.judged[index]))) throw changedMeanwhile();
        applyRows(now, { own: library.own, sessionId: newId(), newId, nowMs: nowMs() });
      });
      files.shelf.drop(token);
      return outcomeOf(held.judged);
    },
    dropImport: ({ token }) => files.shelf.drop(token),
  };
}

const isSameRow = (now: JudgedRow, shown: JudgedRow | undefined): boolean =>
  shown !== undefined && isAsShown(now, shown);

const stillBad = (bad: number) =>
  new AppError(
    'VALIDATION',
    `${bad === 1 ? 'One row is' : `${bad} rows are`} not right, so nothing was imported. ` +
      'Mend the file, or import the other rows without them.',
  );

const changedMeanwhile = () =>
  new AppError(
    'CONFLICT',
    'The library has changed since this file was read, so nothing was imported. Choose the file again.',
  );

function previewOf({ token, file, judged }: HeldImport): ImportPreview {
  const { fileName, readAs, rows, unknownColumns } = file;
  return {
    token,
    fileName,
    readAs,
    rows: rows.map(({ line, kind, title }, index) => ({ line, kind, title, ...shownAs(judged[index]) })),
    unknownColumns: [...unknownColumns],
  };
}

function shownAs(judged: JudgedRow | undefined): Pick<ImportRow, 'verdict' | 'faults'> {
  if (!judged) throw new Error('a row of the file was not judged');
  const { judgement } = judged;
  return { verdict: judgement.verdict, faults: judgement.verdict === 'bad' ? [...judgement.faults] : [] };
}

function outcomeOf(judged: readonly JudgedRow[]): ImportOutcome {
  const count = (verdict: ImportRow['verdict']) =>
    judged.filter(({ judgement }) => judgement.verdict === verdict).length;
  return { added: count('add'), changed: count('change'), same: count('same'), leftOut: count('bad') };
}
