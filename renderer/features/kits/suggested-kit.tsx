import { Wand } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { KitItem, KitPlace } from '#shared/domain/kit/kit-schema';
import { Button } from '../../ui/button';
import { loadBank } from './bank';
import { bankEntries, suggestedItems } from './bank-entries';
import { addQuestions } from './kit-edits';
import { useKit } from './kit-store';

interface Props {
  readonly place: KitPlace;
  readonly onAdded: (id: string) => void;
}

/** A whole kit in one step, where the bank has one for this seat and date; nothing where it has none. */
export function SuggestedKit({ place, onAdded }: Props) {
  const search = useKit((state) => state.search?.document);
  const [items, setItems] = useState<readonly KitItem[]>([]);
  const seat = search?.panel.seats.find(({ id }) => id === place.seatId)?.kind;
  const roleId = search?.roleId ?? '';
  useEffect(() => {
    if (seat === undefined || roleId === '') return;
    loadBank(roleId).then(
      (playbook) => setItems(playbook ? suggestedItems(bankEntries(playbook), seat, place.date) : []),
      // Without the bank there is nothing to suggest; choosing from the library says what is wrong.
      (error: unknown) => console.warn('the bank could not be read', error),
    );
  }, [seat, roleId, place.date]);

  const [first] = items;
  if (!first) return null;
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const take = () => {
    addQuestions(items);
    onAdded(first.id);
  };
  return (
    <Button variant="primary" icon={Wand} onPress={take}>
      {`Take the suggested kit: ${items.length} questions, ${minutes} minutes`}
    </Button>
  );
}
