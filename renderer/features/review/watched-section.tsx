import { formatNumber } from '#shared/kernel/format';
import { showDay } from '#shared/domain/deck/show-day';
import type { Watched } from '#shared/domain/review/review-schema';
import { Card } from '../../ui/card';
import { PageSection } from '../../ui/page';
import { useReviewView } from './review-context';

/** Figures that are no promise and were looked at all the same. */
export function WatchedSection() {
  const { document } = useReviewView();
  const read = document.watched.filter(({ points, note }) => points.length > 0 || note.trim() !== '');
  if (read.length === 0) return null;
  return (
    <PageSection title="Also watched">
      {read.map((watched) => (
        <WatchedCard key={watched.kpiId} watched={watched} />
      ))}
    </PageSection>
  );
}

function WatchedCard({ watched: { kpiId, readFrom, points, note, every } }: { readonly watched: Watched }) {
  const { locale, versions } = useReviewView().open.agreement;
  const kpis = versions.flatMap(({ document }) => document.communication.kpis);
  const name = kpis.findLast(({ id }) => id === kpiId)?.name.trim() || 'A shared metric';
  const number = (value: number | null) => (value === null ? '' : formatNumber(value, locale, 1));
  return (
    <Card title={name}>
      <div className="stack">
        {note.trim() !== '' && <p>{note}</p>}
        {readFrom.trim() !== '' && <p className="muted">Read from: {readFrom}.</p>}
        <div className="figures">
          <table className="figures__table" aria-label={`Figures: ${name}`}>
            <thead>
              <tr>
                <th scope="col">{every === 'week' ? 'Week of' : 'Month of'}</th>
                <th scope="col">Figure</th>
                <th scope="col">Part</th>
                <th scope="col">Whole</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ from, figure, part, whole }) => (
                <tr key={from}>
                  <th scope="row">{showDay(from, locale)}</th>
                  <td>{number(figure)}</td>
                  <td>{number(part)}</td>
                  <td>{number(whole)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Card>
  );
}
