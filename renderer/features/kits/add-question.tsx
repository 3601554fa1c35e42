import { BookOpen, Plus } from 'lucide-react';

import type { KitPlace } from '#shared/domain/kit/kit-schema';
import { Button } from '../../ui/button';
import { addOwnQuestion, addQuestions } from './kit-edits';
import { pickQuestions } from './pick-questions';

interface Props {
  readonly place: KitPlace;
  /** The first one added: to be opened. */
  readonly onAdded: (id: string) => void;
}

/** The two ways to a question: the library, or one's own. */
export function AddQuestion({ place, onAdded }: Props) {
  const choose = async () => {
    const items = await pickQuestions(place);
    const [first] = items;
    if (!first) return;
    addQuestions(items);
    onAdded(first.id);
  };
  return (
    <div className="row">
      <Button size="small" icon={BookOpen} onPress={() => void choose()}>
        From the library
      </Button>
      <Button size="small" icon={Plus} onPress={() => onAdded(addOwnQuestion('depth'))}>
        Own question
      </Button>
    </div>
  );
}
