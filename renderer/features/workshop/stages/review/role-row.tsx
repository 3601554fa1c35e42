import type { Understood } from '#shared/domain/agreement/facilitation-schema';
import { accountabilityWords } from '#shared/domain/agreement/accountability-text';
import { ownedBy, roleStand, type OwnedChange, type RoleStand } from '#shared/domain/agreement/own-role';
import type { Participant } from '#shared/domain/agreement/setup-schema';
import { Checkbox } from '../../../../ui/checkbox';
import { Chip } from '../../../../ui/chip';
import { Notice } from '../../../../ui/notice';
import { TextArea } from '../../../../ui/text-area';
import { useWorkshop } from '../../workshop-store';
import { editOwnWords, takeTickBack, tickRole } from './edit-understood';

interface Props {
  readonly participant: Participant;
  readonly understood: Understood | undefined;
}

/** What one participant owns, their role in their own words, and their tick. */
export function RoleRow({ participant, understood }: Props) {
  const document = useWorkshop((state) => state.document);
  const name = participant.name.trim();
  const owned = ownedBy(participant, document);
  const stand = roleStand(participant, understood, document);
  return (
    <li className="role">
      <div className="role__head">
        <h3 className="role__name">{name}</h3>
        {participant.title.trim() !== '' && <span className="role__title">{participant.title}</span>}
        <Ticked stand={stand} />
      </div>
      {owned.length === 0 ? (
        <p className="muted">Owns no commitment by name.</p>
      ) : (
        <ul className="stage-notes">
          {owned.map((row) => (
            <li key={row.id}>{accountabilityWords(row)}</li>
          ))}
        </ul>
      )}
      {stand.kind === 'lapsed' && <Lapsed changes={stand.changes} />}
      <TextArea
        label={`The role of ${name} in their own words`}
        name={`understood.${participant.id}.inOwnWords`}
        value={understood?.inOwnWords ?? ''}
        rows={1}
        maxLength={600}
        onChange={(typed) => editOwnWords(participant, typed)}
      />
      <Checkbox
        isSelected={stand.kind === 'ticked'}
        onChange={(isTicked) => (isTicked ? tickRole(participant) : takeTickBack(participant))}
      >
        {`I, ${name}, understand my role`}
      </Checkbox>
    </li>
  );
}

function Ticked({ stand }: { readonly stand: RoleStand }) {
  const locale = useWorkshop((state) => state.look.locale);
  if (stand.kind === 'open') return null;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(stand.atMs);
  return (
    <Chip tone={stand.kind === 'ticked' ? 'good' : 'warn'}>
      {stand.kind === 'ticked' ? `Ticked ${when}` : `Ticked ${when}, changed since`}
    </Chip>
  );
}

const changeWords = { new: 'New', changed: 'Changed', gone: 'No longer theirs' } as const;

function Lapsed({ changes }: { readonly changes: readonly OwnedChange[] }) {
  return (
    <Notice tone="warn" title="Ask again: what they own has changed since they ticked">
      <ul className="stage-notes">
        {changes.map(({ label, how }, index) => (
          <li key={`${index} ${label}`}>{`${changeWords[how]}: ${label}`}</li>
        ))}
      </ul>
    </Notice>
  );
}
