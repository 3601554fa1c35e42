import type { ReactNode } from 'react';

import type { Baton } from '#shared/domain/interview/interview-schema';
import { dateNames, seatKindNames } from '#shared/domain/kit/seat-kind';
import { useInterview } from './interview-store';

interface Props {
  /** Only what belongs to this competency; null for all of it. */
  readonly competencyId: string | null;
  readonly icon?: ReactNode;
}

/** What seats of earlier, open dates want this one to ask. Nothing at all where there is nothing. */
export function BatonAsks({ competencyId, icon }: Props) {
  const { batons, competencies } = useInterview((state) => state.sheet);
  const asks = batons.flatMap((baton) =>
    baton.asks
      .filter((ask) => ask.ask.trim() !== '' && (competencyId === null || ask.competencyId === competencyId))
      .map((ask) => ({ ...ask, from: fromWords(baton) })),
  );
  if (asks.length === 0) return null;
  return (
    <ul className="baton-asks" aria-label="What earlier dates want asked">
      {asks.map(({ id, ask, from, competencyId: about }) => (
        <li key={`${from}-${id}`} className="baton-asks__row">
          {icon}
          <span>
            <span className="baton-asks__from">
              {from}
              {competencyId === null && about !== null && `, on ${nameOf(competencies, about)}`}:
            </span>{' '}
            {ask}
          </span>
        </li>
      ))}
    </ul>
  );
}

const fromWords = ({ fromSeat, fromDate }: Baton) =>
  `${fromSeat ? seatKindNames[fromSeat.kind] : 'A former seat'}, ${dateNames[fromDate].toLowerCase()}`;

const nameOf = (competencies: readonly { readonly id: string; readonly name: string }[], id: string) =>
  competencies.find((competency) => competency.id === id)?.name ?? 'a former competency';
