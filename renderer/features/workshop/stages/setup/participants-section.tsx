import { UserPlus } from 'lucide-react';
import { useState } from 'react';

import { participantSchema, type Participant } from '#shared/domain/agreement/setup-schema';
import type { Person } from '#shared/domain/engagement/person-schema';
import { EmptyState } from '../../../../ui/empty-state';
import { MenuButton } from '../../../../ui/menu';
import { SortableList } from '../../../../ui/sortable-list';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { moveRow } from '../shared/rows';
import { StageSection } from '../shared/stage-section';
import { PersonRows } from './person-rows';
import { personNamed } from './known-person';
import { ParticipantRow } from './participant-row';

const MOST = 200;
const everybody = 'everybody';

/** Everyone who sits in the workshop, in the order of the slide. */
export function ParticipantsSection() {
  const participants = useWorkshop((state) => state.document.setup.participants);
  const [added, setAdded] = useState<string | null>(null);
  const addTyped = () => {
    const participant = participantSchema.parse({ id: newRowId() });
    addParticipants([participant], 'Add a participant');
    setAdded(participant.id);
  };
  return (
    <StageSection
      title="In the room"
      aside={
        <>
          <PeopleMenu participants={participants} />
          <AddButton icon={UserPlus} count={participants.length} most={MOST} onPress={addTyped}>
            Add someone
          </AddButton>
        </>
      }
    >
      <PersonRows heads={participants.length > 0 ? ['Name', 'Title', 'Function'] : []}>
        <SortableList
          label="Participants"
          items={participants}
          itemName={({ name }) => name}
          onMove={(id, toIndex) =>
            editDocument('Move a participant', ({ setup }) => moveRow(setup.participants, id, toIndex))
          }
          renderItem={(participant, index) => (
            <ParticipantRow participant={participant} number={index + 1} isNew={participant.id === added} />
          )}
          emptyState={
            <EmptyState title="Nobody is in the room yet">
              Add the people who will keep the commitments: at least one from marketing and one from sales.
            </EmptyState>
          }
        />
      </PersonRows>
    </StageSection>
  );
}

/** The engagement's people who are not in the room yet. */
function PeopleMenu({ participants }: { readonly participants: readonly Participant[] }) {
  const people = useWorkshop((state) => state.people);
  const absent = people.filter(
    (person) => !participants.some(({ personId }) => personId === person.id) && !personNamed(participants, person.name),
  );
  if (absent.length === 0 || participants.length >= MOST) return null;
  const items = [
    ...(absent.length > 1 ? [{ id: everybody, label: `All ${absent.length} of them` }] : []),
    ...absent.map(({ id, name, title }) => ({ id, label: title === '' ? name : `${name}, ${title}` })),
  ];
  return (
    <MenuButton
      label="Add the client’s people"
      size="small"
      items={items}
      onAction={(id) => {
        const chosen = absent.filter((person) => id === everybody || person.id === id);
        addParticipants(
          chosen.map(participantFrom),
          chosen.length === 1 ? `Add participant ${chosen[0]?.name}` : `Add ${chosen.length} participants`,
        );
      }}
    />
  );
}

function addParticipants(rows: readonly Participant[], label: string): void {
  editDocument(label, ({ setup }) => {
    setup.participants.push(...rows.slice(0, MOST - setup.participants.length));
  });
}

const participantFrom = (person: Person): Participant => ({
  id: newRowId(),
  personId: person.id,
  name: person.name,
  title: person.title,
  function: person.function,
});
