import { BookOpen, Plus } from 'lucide-react';
import { useState } from 'react';

import type { KitPlace } from '#shared/domain/kit/kit-schema';
import { Button } from '../../ui/button';
import { BankDialog } from './bank-dialog';
import { addOwnQuestion } from './kit-edits';
import { useKit } from './kit-store';

interface Props {
  readonly place: KitPlace;
  readonly onAdded: (id: string) => void;
}

/** The two ways to a question: the bank, or one's own. */
export function AddQuestion({ place, onAdded }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const roleId = useKit((state) => state.search?.document.roleId ?? '');
  return (
    <div className="row">
      {roleId !== '' && (
        <Button size="small" icon={BookOpen} onPress={() => setIsOpen(true)}>
          From the bank
        </Button>
      )}
      <Button size="small" icon={Plus} onPress={() => onAdded(addOwnQuestion('depth'))}>
        Own question
      </Button>
      {isOpen && <BankDialog place={place} roleId={roleId} onAdded={onAdded} onClose={() => setIsOpen(false)} />}
    </div>
  );
}
