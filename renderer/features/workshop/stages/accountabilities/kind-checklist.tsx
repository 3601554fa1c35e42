import { Check, Plus } from 'lucide-react';

import { accountabilityKindNames, kindsOfSide } from '#shared/domain/agreement/accountability-names';
import type { AccountabilityKind, Side } from '#shared/domain/agreement/accountability-schema';
import { isBlank } from '#shared/domain/agreement/accountability-text';
import { Button } from '../../../../ui/button';
import { Chip } from '../../../../ui/chip';
import { useWorkshop } from '../../workshop-store';
import { midSentence } from '../shared/mid-sentence';

interface Props {
  readonly side: Side;
  readonly onAdd: (kind: AccountabilityKind) => void;
}

/** The kinds an agreement must at least cover: which stand, and which to add. */
export function KindChecklist({ side, onAdd }: Props) {
  const rows = useWorkshop((state) => state.document[side]);
  const covered = new Set(rows.filter((row) => !isBlank(row)).map(({ kind }) => kind));
  const missing = kindsOfSide[side].filter((kind) => !covered.has(kind));
  const names = missing.map((kind) => midSentence(accountabilityKindNames[kind]));
  return (
    <section className="kinds" aria-label="What must at least be covered">
      <p className="kinds__words" role="status">
        {missing.length === 0
          ? 'Every kind of commitment an agreement needs at least is covered.'
          : `Not covered yet: ${names.join(', ')}.`}
      </p>
      <ul className="kinds__list">
        {kindsOfSide[side].map((kind) => (
          <li key={kind}>
            {covered.has(kind) ? (
              <Chip tone="good" icon={Check}>
                {accountabilityKindNames[kind]}
              </Chip>
            ) : (
              <Button
                size="small"
                icon={Plus}
                aria-label={`Add: ${accountabilityKindNames[kind]}`}
                onPress={() => onAdd(kind)}
              >
                {accountabilityKindNames[kind]}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
