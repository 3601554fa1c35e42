import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';

import { createProgram } from './create-program';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/guide/command-line.md'), 'utf8');

/** The usages of the table, `deck AGREEMENT.json --out FILE.pptx …`, and all options that each one's row names. */
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, usage = ''] = line.replaceAll('\\|', '/').split(' | ', 1)[0]?.split('| ') ?? [];
    const usages = Array.from(usage.matchAll(/`([^`]+)`/g), ([, words = '']) => words);
    return { usages, options: line.match(/--[a-z]+(-[a-z]+)*/g) ?? [] };
  });

const commands = leavesOf(createProgram());

describe('docs/guide/command-line.md', () => {
  it('has every command, and no other', () => {
    const named = rows.flatMap(({ usages }) => usages.map((usage) => nameOf(usage)));

    expect(new Set(named)).toEqual(new Set(commands.keys()));
  });

  it.each([...commands].filter(([name]) => name !== 'markdown'))(
    'names every option of %s, and no other',
    (name, command) => {
      const told = rows.filter(({ usages }) => usages.some((usage) => nameOf(usage) === name));
      const options = command.options.map(({ long }) => long);

      expect(new Set(told.flatMap(({ options: some }) => some))).toEqual(new Set(options));
    },
  );
});

/** Commands that do something by their words: `library import` is one, `library` is none. */
function leavesOf(command: Command, before = ''): Map<string, Command> {
  const found = command.commands.map((child) => ({ child, name: `${before}${child.name()}` }));
  return new Map(
    found.flatMap(({ child, name }) =>
      child.commands.length > 0 ? [...leavesOf(child, `${name} `)] : [[name, child]],
    ),
  );
}

/** `library import FILE --dry-run` is about `library import`; longest name first. */
function nameOf(usage: string): string {
  const names = [...commands.keys()].toSorted((a, b) => b.length - a.length);
  return names.find((name) => usage === name || usage.startsWith(`${name} `)) ?? usage;
}
