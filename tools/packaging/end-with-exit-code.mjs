/**
 * Ends the process with the exit code it has. Once electron-builder has made a temporary file, its cleanup ends a process
 * that comes to rest by itself with 0, so that a failed command would look like one that succeeded.
 */
export const endWithExitCode = () => process.exit();
