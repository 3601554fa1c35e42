import { Pencil, Trash2, UserPlus } from 'lucide-react';
import { useState } from 'react';

import type { Person } from '#shared/domain/engagement/person-schema';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { PageSection } from '../../ui/page';
import { showToast } from '../../ui/toast';
import { useEngagement } from './engagement-store';
import { functionNames } from '../../lib/function-names';
import { PersonDialog } from './person-dialog';
import { reportRefusal } from '../../ui/report-refusal';

type Editing = { readonly person: Person | null } | null;

/** The client's people: those a workshop seats and an agreement asks to sign. */
export function PeopleTab() {
  const people = useEngagement((state) => state.people);
  const [editing, setEditing] = useState<Editing>(null);
  const add = (
    <Button icon={UserPlus} variant="primary" onPress={() => setEditing({ person: null })}>
      Add a person
    </Button>
  );
  return (
    <PageSection title="People" aside={add}>
      {people.length === 0 ? (
        <EmptyState title="Nobody yet">
          Add the people who will be in the room, and the two executives who will sign. Workshops pick from this list.
        </EmptyState>
      ) : (
        <ul className="engagement-list">
          {people.map((person) => (
            <PersonItem key={person.id} person={person} onEdit={() => setEditing({ person })} />
          ))}
        </ul>
      )}
      {editing && <PersonDialog person={editing.person} onClose={() => setEditing(null)} />}
    </PageSection>
  );
}

function PersonItem({ person, onEdit }: { readonly person: Person; readonly onEdit: () => void }) {
  const { removePerson, putBack } = useEngagement();
  const remove = async () => {
    const removed = await removePerson(person.id);
    showToast({
      title: `${removed.name} was removed`,
      action: { label: 'Undo', onPress: () => void reportRefusal(() => putBack(removed)) },
    });
  };
  return (
    <li className="engagement-item">
      <div className="engagement-item__open">
        <span className="engagement-item__title">{person.name}</span>
        <span className="engagement-item__meta">
          {[person.title, functionNames[person.function], person.email].filter((part) => part !== '').join(', ')}
        </span>
      </div>
      <IconButton icon={Pencil} label={`Edit ${person.name}`} onPress={onEdit} />
      <IconButton icon={Trash2} label={`Remove ${person.name}`} onPress={() => void reportRefusal(remove)} />
    </li>
  );
}
