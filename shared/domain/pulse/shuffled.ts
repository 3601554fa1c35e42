/**
 * The items in an order that follows from `randomBelow` alone (Fisher and Yates).
 *
 * @param randomBelow an integer from 0 up to and without its limit, each as likely as the others.
 */
export function shuffled<T extends object>(items: readonly T[], randomBelow: (limit: number) => number): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomBelow(last + 1);
    const [a, b] = [mixed[last], mixed[other]];
    if (a === undefined || b === undefined) throw new RangeError(`${other} is not below ${last + 1}`);
    mixed[last] = b;
    mixed[other] = a;
  }
  return mixed;
}
