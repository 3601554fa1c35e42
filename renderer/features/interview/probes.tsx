import { Check } from 'lucide-react';

import type { KitItem } from '#shared/domain/kit/kit-schema';
import { useCard } from './interview-store';

/** What to ask when something is missing: what was not heard yet comes first and names what is missing. */
export function Probes({ item: { id, key } }: { readonly item: KitItem }) {
  const heard = useCard((state) => state.document.answers[id]?.heard);
  const probes = key.probes.filter(({ ask }) => ask.trim() !== '');
  if (probes.length === 0) return null;
  const isHeard = (factorId: string | null) => factorId !== null && (heard ?? []).includes(factorId);
  const factorOf = (factorId: string | null) => key.factors.find((factor) => factor.id === factorId)?.text ?? '';
  const rows = [
    ...probes.filter(({ factorId }) => !isHeard(factorId)),
    ...probes.filter(({ factorId }) => isHeard(factorId)),
  ];
  return (
    // Long lists scroll in their own area, and what scrolls can be reached by the keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region
    <section className="probes" aria-label="Probes" tabIndex={0}>
      <ul>
        {rows.map(({ id: probeId, factorId, ask }) => (
          <li key={probeId} className={isHeard(factorId) ? 'probe probe--heard' : 'probe'}>
            {isHeard(factorId) ? <Check size={14} aria-hidden className="probe__mark" /> : <span aria-hidden>–</span>}
            <span>
              {ask}
              {factorOf(factorId) !== '' && (
                <span className="probe__missing">
                  {isHeard(factorId) ? ' heard: ' : ' missing: '}
                  {factorOf(factorId)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
