import { missingIn } from '#shared/domain/interview/unfinished';
import { useCard, useInterview } from './interview-store';

/** "3 of 9 rated · 1 unfinished · 1 red flag". */
export function RailTotals() {
  const items = useInterview((state) => state.sheet.kit.items);
  const words = useCard(({ document: { answers } }) => {
    const scored = items.filter((item) => item.isScored);
    const rated = scored.filter(({ id }) => (answers[id]?.rating ?? null) !== null);
    const open = rated.filter((item) => missingIn(answers[item.id], true) !== null).length;
    const flags = items.reduce((sum, { id }) => sum + (answers[id]?.redFlags.length ?? 0), 0);
    return [
      `${rated.length} of ${scored.length} rated`,
      open > 0 && `${open} unfinished`,
      flags > 0 && (flags === 1 ? '1 red flag' : `${flags} red flags`),
    ]
      .filter((part) => part !== false)
      .join(' · ');
  });
  return <p>{words}</p>;
}
