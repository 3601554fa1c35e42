import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** @param {string} name path below the project's folder */
export const inProject = (name) => path.join(root, name);

/** Something the person at the keyboard can put right: its message is shown without a stack. */
export class SetupError extends Error {}

/**
 * Runs a command's main function: its number is the exit code, a {@link SetupError} is shown as plain text.
 * @param {() => Promise<number>} main
 */
export async function runCommand(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

/** @param {string | undefined} script a module's file name; true where Node was started with it */
export const isStartedDirectly = (script) => process.argv[1] === script;
