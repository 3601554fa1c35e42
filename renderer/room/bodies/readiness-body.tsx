import './readiness-body.css';

import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { Nothing } from './pieces';

type Reading = NonNullable<RoomBodyOf<'readiness'>['themes']>[number]['marketing'];

const levelWords = { low: 'low', mixed: 'mixed', high: 'high' } as const;
const HIGHEST = 5;

/** The pulse by side and theme; nothing before enough of each side have answered. */
export function ReadinessBody({ body: { themes } }: { readonly body: RoomBodyOf<'readiness'> }) {
  if (themes === null) {
    return (
      <Nothing>
        Each of us answers alone, without a name. Nothing is shown before three on each side have answered.
      </Nothing>
    );
  }
  return (
    <table className="room-table">
      <thead>
        <tr>
          <th scope="col">1 is low, 5 is high</th>
          <th scope="col">Marketing</th>
          <th scope="col">Sales</th>
        </tr>
      </thead>
      <tbody>
        {themes.map(({ name, marketing, sales }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Level {...marketing} />
            </td>
            <td>
              <Level {...sales} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Level({ mean, level }: Reading) {
  return (
    <span className={`room-level room-level--${level}`}>
      <span className="room-level__bar" aria-hidden>
        <span className="room-level__fill" style={{ inlineSize: `${(mean / HIGHEST) * 100}%` }} />
      </span>
      <span className="room-level__figure">
        {mean.toFixed(1)} <span className="room-level__word">{levelWords[level]}</span>
      </span>
    </span>
  );
}
