import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { More, Named, Nothing, RoomSection } from './pieces';

/** Who is here, who signs and what for. */
export function SetupBody({
  body: { scope, period, signatories, participants },
}: {
  readonly body: RoomBodyOf<'setup'>;
}) {
  return (
    <div className="room-columns">
      <RoomSection title="What it covers">
        {scope === '' ? <Nothing>The scope is not written yet.</Nothing> : <p className="room-text">{scope}</p>}
        <Named name="Holds" words={period} />
      </RoomSection>
      <RoomSection title="Who signs">
        {signatories.rows.length === 0 && <Nothing>Nobody is named yet.</Nothing>}
        <ul className="room-list">
          {signatories.rows.map(({ name, title, signsAs }, index) => (
            <li key={index} className="room-row">
              <p className="room-row__words">{name}</p>
              <p className="room-row__note">{[title, signsAs].filter((part) => part !== '').join(', ')}</p>
            </li>
          ))}
        </ul>
        <More {...signatories} one="person signs" many="people sign" />
      </RoomSection>
      <RoomSection title="In the room">
        {participants.rows.length === 0 ? (
          <Nothing>Nobody is named yet.</Nothing>
        ) : (
          <p className="room-text">{participants.rows.join(' · ')}</p>
        )}
        <More {...participants} one="person" many="people" />
      </RoomSection>
    </div>
  );
}
