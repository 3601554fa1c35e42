import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { startChild } from './child-process';
import { createDrillWorkspace, inspect, lastRevs, type DrillResult } from './kill-drill';

// A power cut without cutting the power: the disk of a running writer is an image file on XFS, which can be cloned in one
// atomic step. The clone is what the disk held at that moment; what only the system's memory held is not in it.

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });

/** @returns why power cuts cannot be tried here; null if they can. */
export function powerCutObstacle(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux';
  const missing = ['mkfs.xfs', 'mkfs.ext4', 'losetup', 'mount'].filter((tool) => !isThere(tool));
  return missing.length > 0 ? `needs ${missing.join(', ')}` : null;
}

function isThere(tool: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(':')
    .concat('/sbin', '/usr/sbin')
    .some((folder) => fs.existsSync(path.join(folder, tool)));
}

interface Disk {
  /** Where the disk under test is mounted. */
  readonly folder: string;
  /** What the disk holds at this moment, mounted elsewhere while `look` runs. */
  readonly cut: (look: (folder: string) => void) => void;
  readonly remove: () => void;
}

/** Mounts a disk of 96 MB that can be cut off. `folder` must be empty. */
export function createDisk(folder: string): Disk {
  const at = (name: string) => path.join(folder, name);
  const mount = (image: string, target: string) => {
    fs.mkdirSync(target, { recursive: true });
    run('mount', '-o', 'loop', image, target);
  };
  run('truncate', '-s', '1G', at('base.img'));
  run('mkfs.xfs', '-q', '-m', 'reflink=1', at('base.img'));
  mount(at('base.img'), at('base'));
  const image = at('base/disk.img');
  const clone = at('base/clone.img');
  run('truncate', '-s', '96M', image);
  run('mkfs.ext4', '-q', image);
  mount(image, at('disk'));

  return {
    folder: at('disk'),
    cut: (look) => {
      run('cp', '--reflink=always', image, clone);
      mount(clone, at('after'));
      try {
        look(at('after'));
      } finally {
        run('umount', at('after'));
        fs.rmSync(clone);
      }
    },
    remove: () => {
      for (const target of ['disk', 'base']) run('umount', at(target));
    },
  };
}

/** Cuts the power under a saving process `cuts` times and counts what an acknowledged save was worth. */
export async function runPowerCutDrill(
  folder: string,
  manner: 'honest' | 'normal',
  cuts: number,
): Promise<DrillResult> {
  const disk = createDisk(folder);
  const result: DrillResult = { kills: 0, acknowledged: 0, lost: 0, halfSaved: 0, damaged: 0, slowestReopenMs: 0 };
  try {
    const ids = createDrillWorkspace(path.join(disk.folder, 'drill.db'));
    run('sync');
    const writer = startChild('writer-child.ts', [path.join(disk.folder, 'drill.db'), ids.join(','), manner]);
    await writer.line('ready');
    while (result.kills < cuts) {
      await new Promise((resolve) => setTimeout(resolve, randomInt(20, 300)));
      const acknowledged = lastRevs(writer.lines);
      disk.cut((after) => inspect(path.join(after, 'drill.db'), acknowledged, result));
      result.kills += 1;
    }
    result.acknowledged = writer.lines.length - 1;
    await writer.kill();
  } finally {
    disk.remove();
  }
  return result;
}
