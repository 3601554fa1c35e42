import './kits-page.css';

import { useEffect } from 'react';
import { Link } from 'react-aria-components';

import type { KitSummary } from '#shared/domain/kit/kit-schema';
import { dateNames, dateNumbers, seatKindNames, type DateNumber } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';
import { searchIdSchema } from '#shared/domain/search/search-schema';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { KitCell } from './kit-cell';
import { useKits } from './kits-store';

/** Every seat's kit for every date, at a glance: begun, how long, locked. */
export function KitsPage({ searchId }: { readonly searchId: string }) {
  const { status, problem, search, kits, load } = useKits();
  useEffect(() => void load(searchIdSchema.parse(searchId)), [load, searchId]);

  if (status === 'failed') {
    const retry = () => void load(searchIdSchema.parse(searchId));
    return <FailedState title="The kits could not be read" message={problem} onRetry={retry} />;
  }
  if (status === 'loading' || search?.id !== searchId) return <Loading label="Opening the kits" />;
  const { seats } = search.document.panel;
  return (
    <Page title="Interview kits" subtitle="One for each seat and date. Lock it before the first candidate.">
      {seats.length === 0 ? (
        <NoSeats searchId={searchId} />
      ) : (
        <KitTable searchId={searchId} seats={seats} kits={kits} />
      )}
    </Page>
  );
}

function NoSeats({ searchId }: { readonly searchId: string }) {
  return (
    <EmptyState
      title="No seat asks questions yet"
      action={
        <Link className="button button--primary" href={`/hiring/${searchId}/panel`}>
          Seat the panel
        </Link>
      }
    >
      A kit belongs to one seat on one date. Say first who interviews, and when.
    </EmptyState>
  );
}

interface TableProps {
  readonly searchId: string;
  readonly seats: readonly Seat[];
  readonly kits: readonly KitSummary[];
}

function KitTable({ searchId, seats, kits }: TableProps) {
  const dates = dateNumbers.filter((date) => seats.some((seat) => seat.dates.includes(date)));
  const kitOf = (seat: Seat, date: DateNumber) => kits.find((kit) => kit.seatId === seat.id && kit.date === date);
  return (
    <div className="kit-table__frame">
      <table className="kit-table">
        <thead>
          <tr>
            <th scope="col">Seat</th>
            {dates.map((date) => (
              <th key={date} scope="col">
                {dateNames[date]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat.id}>
              <th scope="row">
                <span className="kit-table__seat">{seatKindNames[seat.kind]}</span>
                {seat.personName !== '' && <span className="kit-table__person">{seat.personName}</span>}
              </th>
              {dates.map((date) => (
                <td key={date}>
                  {seat.dates.includes(date) ? (
                    <KitCell searchId={searchId} seat={seat} date={date} kit={kitOf(seat, date) ?? null} />
                  ) : (
                    <span className="muted">Not on this date</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
