import '../shared/stages.css';
import './roles.css';

import { notUnderstoodBy } from '#shared/domain/agreement/own-role';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { openStage, useWorkshop } from '../../workshop-store';
import { joinWords } from '../shared/join-words';
import { RoleRow } from './role-row';

/** Each participant ticks in person that they understand their own role. */
export function RolesSection() {
  const document = useWorkshop((state) => state.document);
  const facilitation = useWorkshop((state) => state.facilitation);
  const present = document.setup.participants.filter(({ name }) => name.trim() !== '');
  const missing = notUnderstoodBy(document, facilitation);
  return (
    <section className="review__part" aria-label="Roles understood">
      <h2 className="review__title">Roles understood</h2>
      <p className="review__lead">
        Hand the laptop round: each of you reads what you own, and ticks for yourself. The agreement can be closed
        without it.
      </p>
      {present.length === 0 ? (
        <Notice
          tone="info"
          title="Nobody is in the room yet"
          actions={
            <Button size="small" onPress={() => openStage('setup')}>
              Open Set-up
            </Button>
          }
        >
          Add the participants in the set-up.
        </Notice>
      ) : (
        <>
          <Missing names={missing} of={present.length} />
          <ul className="roles">
            {present.map((participant) => (
              <RoleRow
                key={participant.id}
                participant={participant}
                understood={facilitation.understood.find(({ participantId }) => participantId === participant.id)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Names shown before the rest is counted. */
const FIRST = 8;

function Missing({ names, of }: { readonly names: readonly string[]; readonly of: number }) {
  if (names.length === 0) return <Notice tone="good">Everybody has ticked that they understand their own role.</Notice>;
  const more = names.length - FIRST;
  const named = more > 1 ? [...names.slice(0, FIRST), `${more} more`] : names;
  return (
    <Notice tone="info" title={`${names.length} of ${of} still to tick`}>
      {`${joinWords(named)}.`}
    </Notice>
  );
}
