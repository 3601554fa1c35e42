/** @throws always: reaching it means a union grew and a switch did not. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
