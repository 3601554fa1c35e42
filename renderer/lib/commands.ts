import { useLayoutEffect } from 'react';
import { create } from 'zustand';

export interface Command {
  /** Unique. `undo` and `redo` are also asked for by the menu. */
  readonly id: string;
  /** What it does, in the palette: "Export the deck". */
  readonly title: string;
  /** Heading in the palette and on the shortcuts sheet: "Workshop". */
  readonly group: string;
  /**
   * Keys as tinykeys writes them: `$mod+Shift+E`, `Alt+1`, `n`, `?`. `$mod` is Cmd on a Mac and Ctrl elsewhere. Keys
   * without Ctrl, Cmd or Alt never fire while typing or over a dialog, and can be switched off in the settings.
   */
  readonly shortcut?: string | undefined;
  /** Left out of the palette; its shortcut is still listed. */
  readonly isHidden?: boolean | undefined;
  readonly run: () => void;
}

interface CommandsState {
  readonly sets: readonly (readonly Command[])[];
}

/** What one can do on the present screen: each part of it registers its own. */
export const useCommandSets = create<CommandsState>()(() => ({ sets: [] }));

/** @returns a function that takes the commands out again. */
export function registerCommands(commands: readonly Command[]): () => void {
  useCommandSets.setState(({ sets }) => ({ sets: [...sets, commands] }));
  return () => useCommandSets.setState(({ sets }) => ({ sets: sets.filter((set) => set !== commands) }));
}

/** Registers commands while a component is on screen. Give a stable array (useMemo). */
export function useCommands(commands: readonly Command[]): void {
  useLayoutEffect(() => registerCommands(commands), [commands]);
}

/** All present commands; of two with the same id, the later one. */
export function allCommands({ sets }: CommandsState): readonly Command[] {
  return [...new Map(sets.flat().map((command) => [command.id, command])).values()];
}

/** @returns false if no part of the screen knows the command. */
export function runCommand(id: string): boolean {
  const command = allCommands(useCommandSets.getState()).find((candidate) => candidate.id === id);
  command?.run();
  return command !== undefined;
}
