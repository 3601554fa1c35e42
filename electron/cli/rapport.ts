import { CommanderError } from 'commander';

import { createProgram } from './create-program';
import { reportFailure } from './report-failure';

// Whoever stops reading, as `head` does, has read enough: what is left to say is said to nobody.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
});

void run();

/** The exit code is set rather than the process ended, so that a long answer reaches a slow pipe in full. */
async function run(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (cause) {
    // Commander has printed its own message already.
    process.exitCode = cause instanceof CommanderError ? cause.exitCode : reportFailure(cause);
  }
}
