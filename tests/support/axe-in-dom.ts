import axe from 'axe-core';

/** What axe finds wrong below an element, one line each. Colours and sizes are not drawn here, so it says nothing of them. */
export async function axeInDom(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
