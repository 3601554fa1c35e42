import './review-body.css';

import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { Marked, More, Nothing, RoomSection } from './pieces';

/** The five must-haves, the decision rule, and who said that they understand their own part. */
export function ReviewBody({ body: { mustHaves, rule, understood } }: { readonly body: RoomBodyOf<'review'> }) {
  return (
    <div className="room-columns">
      <RoomSection title="The five must-haves">
        <ul className="room-list">
          {mustHaves.map(({ name, isMet, missing }) => (
            <li key={name} className="room-row">
              <Marked tone={isMet ? 'good' : 'warn'}>
                {name}
                {isMet ? ' holds' : ' is missing something'}
              </Marked>
              {!isMet && <p className="room-row__note">{missing}</p>}
            </li>
          ))}
        </ul>
      </RoomSection>
      <div className="room-stack">
        <RoomSection title="How we decide">
          {rule === '' ? <Nothing>No decision rule is chosen yet.</Nothing> : <p className="room-text">{rule}</p>}
        </RoomSection>
        <RoomSection title="I understand my part">
          {understood.rows.length === 0 && <Nothing>Nobody is named yet.</Nothing>}
          <ul className="room-people">
            {understood.rows.map(({ name, hasTicked }, index) => (
              <li key={index}>
                <Marked tone={hasTicked ? 'good' : 'open'}>
                  {name}
                  <span className="visually-hidden">{hasTicked ? ' has said so' : ' has not said so yet'}</span>
                </Marked>
              </li>
            ))}
          </ul>
          <More {...understood} one="person" many="people" />
        </RoomSection>
      </div>
    </div>
  );
}
