/**
 * The action; whoever calls it while it still runs gets the answer of the call that runs. The second half of a double
 * press makes nothing twice.
 */
export function oneAtATime<Args extends readonly unknown[], Answer>(
  action: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  let running: Promise<Answer> | null = null;
  return (...args) => {
    running ??= action(...args).finally(() => {
      running = null;
    });
    return running;
  };
}
