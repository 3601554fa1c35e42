import './card.css';

import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { More, Named, Nothing } from './pieces';

/** The figures both sides read; the one that is talked about alone, with its formula and its clock. */
export function MetricsBody({ body: { metrics } }: { readonly body: RoomBodyOf<'metrics'> }) {
  const [pointed] = metrics.rows.filter(({ isPointed }) => isPointed);
  if (pointed) {
    const { name, formula, clock, owner, objective } = pointed;
    return (
      <div className="room-card">
        <p className="room-card__words">{name}</p>
        {objective !== '' && <p className="room-card__target">{objective}</p>}
        <Named name="Counted as" words={formula} />
        <Named name="Clock" words={clock} />
        <Named name="Owner" words={owner} />
        <p className="room-more">
          {metrics.before + 1} of {metrics.before + 1 + metrics.after}
        </p>
      </div>
    );
  }
  if (metrics.rows.length === 0) return <Nothing>No shared metric is chosen yet.</Nothing>;
  return (
    <>
      <ul className="room-list">
        {metrics.rows.map(({ name, objective, owner, formula }, index) => (
          <li key={index} className="room-row">
            <p className="room-row__words">{[name, objective].filter((part) => part !== '').join(': ')}</p>
            <p className="room-row__note">{[formula, owner].filter((part) => part !== '').join('. ')}</p>
          </li>
        ))}
      </ul>
      <More {...metrics} one="metric" many="metrics" />
    </>
  );
}
