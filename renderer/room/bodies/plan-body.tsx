import './plan-body.css';

import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { Nothing, RoomSection } from './pieces';

/** The chain from revenue back to leads, told in words, and leads a week as bars. */
export function PlanBody({
  body: { headline, sentences, weekly, ignored, pay },
}: {
  readonly body: RoomBodyOf<'plan'>;
}) {
  return (
    <>
      {headline !== '' && <p className="room-lead">{headline}</p>}
      <div className="room-columns room-columns--wide-first">
        <RoomSection title="From revenue back to leads">
          {sentences.length === 0 && <Nothing>No figure is known yet.</Nothing>}
          <ul className="room-list">
            {sentences.map((sentence) => (
              <li key={sentence} className="room-row">
                <p className="room-text">{sentence}</p>
              </li>
            ))}
          </ul>
          {pay !== '' && <p className="room-text">{pay}.</p>}
        </RoomSection>
        <RoomSection title="Leads a week">
          <dl className="room-bars">
            {weekly.map(({ id, label, share, text }) => (
              <div key={id} className={`room-bar room-bar--${id}`}>
                <dt className="room-bar__label">{label}</dt>
                {share === null ? (
                  <dd className="room-bar__unknown">not known yet</dd>
                ) : (
                  <dd className="room-bar__value">
                    <span className="room-bar__track" aria-hidden>
                      <span className="room-bar__fill" style={{ inlineSize: `${share * 100}%` }} />
                    </span>
                    <span className="room-bar__figure">{text}</span>
                  </dd>
                )}
              </div>
            ))}
          </dl>
          {ignored !== '' && <p className="room-text room-text--warn">{ignored}.</p>}
        </RoomSection>
      </div>
    </>
  );
}
