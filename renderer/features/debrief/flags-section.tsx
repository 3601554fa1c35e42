import { Ban, Flag as FlagIcon } from 'lucide-react';

import { flagsOf, type Flag } from '#shared/domain/debrief/seat-evidence';
import { dateNames } from '#shared/domain/kit/seat-kind';
import { PageSection } from '../../ui/page';
import type { OpenDebrief } from './debrief-store';
import { dealBreakerText, seatName } from './words';

/** Deal-breakers and red flags that were seen, deal-breakers first; nothing where there are none. */
export function FlagsSection({ debrief: { search, evidence } }: { readonly debrief: OpenDebrief }) {
  const flags = flagsOf(evidence.cards);
  if (flags.length === 0) return null;
  const whatIs = ({ kind, dealBreakerId, text }: Flag) =>
    kind === 'deal-breaker' ? `Deal-breaker: ${dealBreakerText(search.profile.dealBreakers, dealBreakerId)}` : text;
  return (
    <PageSection title="Deal-breakers and red flags">
      <ul className="debrief-list">
        {flags.map((flag, index) => (
          <li key={`${flag.seatId} ${flag.date} ${index}`} className={`debrief-flag debrief-flag--${flag.kind}`}>
            {flag.kind === 'deal-breaker' ? <Ban size={16} aria-hidden /> : <FlagIcon size={16} aria-hidden />}
            <div>
              <p className="debrief-flag__what">{whatIs(flag)}</p>
              {flag.kind === 'deal-breaker' && flag.text.trim() !== '' && <p>“{flag.text.trim()}”</p>}
              <p className="debrief-flag__who">
                {seatName(search, flag.seatId)}, {dateNames[flag.date].toLowerCase()}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
