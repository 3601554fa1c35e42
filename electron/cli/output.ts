/** Prints a value for programs: JSON with two spaces. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A remark that is not part of the answer. */
export function remark(line: string): void {
  process.stderr.write(`rapport: ${line}\n`);
}
