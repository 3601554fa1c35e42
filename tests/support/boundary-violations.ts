export interface Violation {
  readonly rule: string;
  /** Text by file name: what is planted, each file with one wrong import. */
  readonly files: Readonly<Record<string, string>>;
  /** What the lint has to answer on each of the files. */
  readonly sentence: string;
}

export const violations: readonly Violation[] = [
  {
    rule: 'shared-is-a-leaf',
    files: {
      'shared/kernel/planted-leaf.ts': `import { app } from 'electron';\nexport const name = app.name;\n`,
      'shared/domain/planted/planted-leaf.ts': `import type { Db } from '../../../electron/db/connection';\nexport type Planted = Db;\n`,
      'shared/ipc/planted-leaf.ts': `import type { Api } from '../../renderer/lib/api';\nexport type Planted = Api;\n`,
    },
    sentence: 'shared/ is imported by both processes and imports neither.',
  },
  {
    rule: 'domain-is-pure',
    files: {
      'shared/domain/planted/planted-library.ts': `import { produce } from 'immer';\nexport const planted = produce;\n`,
      'shared/domain/planted/planted-contract.ts': `import type { Envelope } from '../../ipc/bridge';\nexport type Planted = Envelope;\n`,
    },
    sentence: 'shared/domain may use shared/kernel and zod, nothing else.',
  },
  {
    rule: 'renderer-not-electron',
    files: {
      'renderer/app/planted-electron.ts': `import { ipcRenderer } from 'electron';\nexport const planted = ipcRenderer;\n`,
      'renderer/features/planted/planted-electron.ts': `import type { Planted } from '../../../electron/planted';\nexport type Own = Planted;\n`,
      'renderer/lib/planted-node.ts': `import fs from 'node:fs';\nexport const planted = fs.existsSync;\n`,
    },
    sentence: 'The renderer reaches the main process through renderer/lib/api.ts only.',
  },
  {
    rule: 'electron-not-renderer',
    files: {
      'electron/agreements/planted-ui.ts': `import { createElement } from 'react';\nexport const planted = createElement;\n`,
      'electron/shell/planted-ui.ts': `import type { Api } from '../../renderer/lib/api';\nexport type Planted = Api;\n`,
    },
    sentence: 'The main process knows no UI.',
  },
  {
    rule: 'features-are-islands',
    files: {
      'renderer/features/planted/planted-neighbour.ts': `import { other } from '../planted-two/other';\nexport const planted = other;\n`,
      'renderer/features/planted/deep/planted-neighbour.tsx': `import { other } from '../../planted-two/other';\nexport const planted = other;\n`,
      'renderer/features/planted/deep/er/still/planted-neighbour.ts': `import { other } from '../../../../planted-two/other';\nexport const planted = other;\n`,
      'renderer/features/planted/deep/er/planted-app.ts': `import { routes } from '../../../../app/routes';\nexport const planted = routes;\n`,
      'renderer/features/planted/planted-detour.ts': `import { other } from './deep/../../planted-two/other';\nexport const planted = other;\n`,
    },
    sentence: 'Features meet in renderer/app/ or through shared/domain, never directly.',
  },
  {
    rule: 'ui-knows-no-feature',
    files: {
      'renderer/ui/planted-feature.ts': `import { other } from '../features/planted-two/other';\nexport const planted = other;\n`,
      'renderer/lib/planted-feature.ts': `import { routes } from '../app/routes';\nexport const planted = routes;\n`,
    },
    sentence: 'renderer/ui and renderer/lib are below features.',
  },
  {
    rule: 'preload-is-minimal',
    files: { 'electron/preload.ts': `import fs from 'node:fs';\nexport const planted = fs.existsSync;\n` },
    sentence: 'preload.ts may use electron and shared/ipc/bridge, nothing else.',
  },
  {
    rule: 'electron-api-at-the-edge',
    files: {
      'electron/agreements/planted-edge.ts': `import { app } from 'electron';\nexport const planted = app;\n`,
      'electron/db/planted-edge.ts': `import { app } from 'electron';\nexport const planted = app;\n`,
    },
    sentence: 'Logic and storage stay free of Electron, so that tests and the command line run them in Node.',
  },
  {
    rule: 'room-page-draws',
    files: {
      'renderer/room/planted-desk.ts': `import { useWorkshop } from '../features/workshop/workshop-store';\nexport const planted = useWorkshop;\n`,
      'renderer/room/planted-api.ts': `import { api } from '../lib/api';\nexport const planted = api;\n`,
      'renderer/room/bodies/planted-button.tsx': `import { Button } from '../../ui/button';\nexport const planted = Button;\n`,
      'renderer/room/planted-call.ts': `import type { Api } from '#shared/ipc/contract';\nexport type Planted = Api;\n`,
    },
    sentence: 'The room’s page draws what it is told: no desk code, no calls.',
  },
  {
    rule: 'sqlite-in-db',
    files: {
      'electron/agreements/planted-sqlite.ts': `import type { Database } from 'better-sqlite3';\nexport type Planted = Database;\n`,
      'electron/shell/planted-sqlite.ts': `import Database from 'better-sqlite3';\nexport const planted = new Database(':memory:');\n`,
    },
    sentence: 'Only electron/db opens a database.',
  },
  {
    rule: 'migrations-are-frozen',
    files: {
      'electron/db/migrations/9998-planted-value.ts': `import { migrate } from '../migrate';\nexport const planted = migrate;\n`,
      'electron/db/migrations/9999-planted-schema.ts': `import { agreementSchema } from '#shared/domain/agreement/agreement-schema';\nexport const planted = agreementSchema;\n`,
    },
    sentence: 'A migration imports only the Migration type.',
  },
  {
    rule: 'no-cycles',
    files: {
      'electron/agreements/planted-cycle-a.ts': `import { b } from './planted-cycle-b';\nexport const a = () => b;\n`,
      'electron/agreements/planted-cycle-b.ts': `import { a } from './planted-cycle-a';\nexport const b = () => a;\n`,
    },
    sentence: 'Dependency cycle detected',
  },
  {
    rule: 'no default exports',
    files: { 'shared/kernel/planted-default.ts': `const planted = 1;\nexport default planted;\n` },
    sentence: 'Prefer named exports',
  },
  {
    rule: 'no barrels',
    files: { 'renderer/lib/planted-barrel.ts': `export * from './api';\n` },
    sentence: 'Barrel file detected',
  },
];
