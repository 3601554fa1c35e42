/**
 * Working set of all processes in kilobytes, read until two readings differ by less than 1%: at rest, not in the middle
 * of a start.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 */
export async function settledMemory(app) {
  const read = () =>
    app.evaluate(async ({ app: running }) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return running.getAppMetrics().reduce((sum, metric) => sum + metric.memory.workingSetSize, 0);
    });
  let before = await read();
  for (let attempt = 0; attempt < 10; attempt++) {
    const now = await read();
    if (Math.abs(now - before) < before * 0.01) return now;
    before = now;
  }
  return before;
}
