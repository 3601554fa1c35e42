import type { FieldValue } from '#shared/domain/library/field';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import { kindFields } from '#shared/domain/library/kind-fields';
import { Meter } from '../../../ui/meter';
import { isCollected } from './collected';

interface Props {
  readonly kind: LibraryKind;
  readonly words: FieldValue | undefined;
}

/** How much of its half page a collected item fills. */
export function CollectedMeter({ kind, words }: Props) {
  const field = kindFields[kind].find(({ name }) => name === 'words');
  if (!isCollected(kind) || field?.type !== 'long') return null;
  const text = typeof words === 'string' ? words : '';
  const fraction = text.length / field.max;
  return (
    <div className="collected-meter">
      <Meter
        label="Length"
        fraction={fraction}
        tone={fraction > 0.95 ? 'warn' : 'neutral'}
        valueText={`${text.split(/\s+/).filter(Boolean).length} words, ${count(text.length)} of ${count(field.max)} characters`}
      />
    </div>
  );
}

const count = (letters: number) => letters.toLocaleString('en-US');
