import fs from 'node:fs';
import path from 'node:path';

import { beforeAll, expect, it } from 'vitest';

import { searchFileText } from '../../electron/search-file/write-search-file';
import { buildCommandLine, rapport } from '../support/command-line';
import { filledCard } from '../support/hiring-documents';
import { openHiring } from '../support/hiring-world';
import { tempFolder } from '../support/temp-folder';

beforeAll(buildCommandLine, 60_000);

interface Sealed {
  readonly mark: string;
  readonly rating: 1 | 5;
  readonly isDamaged: boolean;
}

/** A workspace file, and its search as a file, in which the CFO alone has committed. */
async function workspaceWith({ mark, rating, isDamaged }: Sealed) {
  const folder = tempFolder();
  const file = path.join(folder, 'rapport.db');
  const world = await openHiring({ file });
  const [ada, ben] = world.candidates;
  const cfo = await world.openSeat('cfo');
  await world.interview(cfo, ada, 1, filledCard(mark, rating));
  const { scorecardId } = await cfo.interviews.open({ candidateId: ben, date: 1 });
  await cfo.interviews.save({ scorecardId, expectedRev: 0, document: filledCard(mark, rating) });
  if (isDamaged) {
    world.db.exec("UPDATE scorecards SET document_json = json_set(document_json, '$.notes', 'x') WHERE rev = 1");
  }
  const { search, candidates } = await world.desk.debriefs.compare({ searchId: world.searchId });
  const searchFile = path.join(folder, 'search.json');
  fs.writeFileSync(searchFile, searchFileText(search, candidates));
  world.db.close();
  return { file, searchFile, folder, searchId: world.searchId };
}

type Files = Awaited<ReturnType<typeof workspaceWith>>;

const ofWorkspace = ({ file, folder, searchId }: Files) => {
  const kit = ['kit', '--workspace', file, '--search', searchId, '--date', '1', '--out', path.join(folder, 'kit.pdf')];
  return [
    ['check', '--workspace', file],
    ['check', '--workspace', file, '--json'],
    ['agreements', '--workspace', file, '--json'],
    ['searches', '--workspace', file],
    ['searches', '--workspace', file, '--json'],
    [...kit, '--seat', 'cfo'],
    [...kit, '--seat', 'nobody'],
  ];
};
const ofSearchFile = ({ file, searchFile }: Files) => [
  ['score', searchFile],
  ['score', searchFile, '--json'],
  ['score', file],
];

/** What the commands print in a workspace, without where it lies. */
async function print(files: Files, commands: (files: Files) => string[][]): Promise<string> {
  const answers = [];
  for (const args of commands(files)) answers.push([args[0], await rapport(...args)]);
  return JSON.stringify(answers, null, 1).replaceAll(files.folder, '');
}

it.each([
  { of: 'a workspace', commands: ofWorkspace, isDamaged: false, tells: '"candidates\\": 2' },
  {
    of: 'a workspace in which the sealed card is damaged',
    commands: ofWorkspace,
    isDamaged: true,
    tells: 'damaged texts',
  },
  { of: 'a search file', commands: ofSearchFile, isDamaged: false, tells: '1 sealed assessment exists' },
])(
  'prints the same of $of, whatever is sealed',
  async ({ commands, isDamaged, tells }) => {
    const high = await print(await workspaceWith({ mark: 'canary one', rating: 5, isDamaged }), commands);
    const low = await print(await workspaceWith({ mark: 'canary the other', rating: 1, isDamaged }), commands);

    expect(low).toBe(high);
    expect(high).not.toContain('canary');
    expect(high).toContain(tells);
  },
  60_000,
);
