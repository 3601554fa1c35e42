import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { More, Nothing, RoomSection } from './pieces';

/** The meetings with their rhythm, and the conflict ladder with its clocks. */
export function CommunicationBody({ body: { meetings, ladder } }: { readonly body: RoomBodyOf<'communication'> }) {
  return (
    <div className="room-columns">
      <RoomSection title="Meetings">
        {meetings.rows.length === 0 && <Nothing>No meeting is planned yet.</Nothing>}
        <ul className="room-list">
          {meetings.rows.map(({ name, rhythm, chair, isPointed }, index) => (
            <li key={index} className={isPointed ? 'room-row room-row--pointed' : 'room-row'}>
              <p className="room-row__words">{name}</p>
              <p className="room-row__note">
                {rhythm}
                {chair !== '' && `. Chair: ${chair}`}
              </p>
            </li>
          ))}
        </ul>
        <More {...meetings} one="meeting" many="meetings" />
      </RoomSection>
      <RoomSection title="When we disagree">
        {ladder.rows.length === 0 && <Nothing>The conflict ladder has no step yet.</Nothing>}
        <ol className="room-list room-list--numbered" start={ladder.before + 1}>
          {ladder.rows.map(({ decides, action, within, isPointed }, index) => (
            <li key={index} className={isPointed ? 'room-row room-row--pointed' : 'room-row'}>
              <p className="room-row__words">{[decides, within].filter((part) => part !== '').join(', ')}</p>
              <p className="room-row__note">{action}</p>
            </li>
          ))}
        </ol>
        <More {...ladder} one="step" many="steps" />
      </RoomSection>
    </div>
  );
}
