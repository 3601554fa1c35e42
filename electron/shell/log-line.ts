/**
 * What of a logged value may be written to the log file: of an error its name, code and stack, never its message as it
 * is, because a path, a quoted text or a number in it can be the user's. Objects are reduced to their kind.
 */
export function describeForLog(value: unknown): string {
  if (value instanceof Error) return describeError(value);
  if (typeof value === 'string') return value.slice(0, 300);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? 'nothing' : `a value of kind ${typeof value}`;
}

function describeError(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  // The message stands in the stack too, and a line of it can look like a frame.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  const cause = error.cause instanceof Error ? `\ncaused by ${describeError(error.cause)}` : '';
  return [`${error.name}${code}: ${withoutContents(error.message)}`, ...frames].join('\n') + cause;
}

/** The first line without what stands in quotes, closed or not, and without paths. */
function withoutContents(message: string): string {
  const unquoted = message.replace(/(["'`“‘])[^]*(["'`”’])/g, '$1…$2').replace(/(["'`“‘])[^…][^]*$/, '$1…');
  const [first = ''] = unquoted.split('\n');
  return first.replace(/(?:[A-Za-z]:)?[\\/][^\s]*/g, '(path)').slice(0, 200);
}
