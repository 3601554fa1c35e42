import { Plus, X } from 'lucide-react';
import { useRef } from 'react';

import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { TextArea } from '../../../ui/text-area';
import { deleteProbe, editProbe } from './factor-edits';
import { focusSoon } from './focus-soon';
import type { PlacedProbe } from './probes';
import { shortWords } from './short-words';

interface Props {
  readonly probes: readonly PlacedProbe[];
  readonly name: string;
  /** Null when there are as many as can be. */
  readonly onAdd: (() => void) | null;
}

/** What to ask when something is not heard: a group of probes, each deleted by itself. */
export function FactorProbes({ probes, name, onAdd }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const rowAt = (place: number) => `.factor-probes__row:nth-child(${place + 1})`;
  return (
    <div className="factor-probes" ref={root}>
      {probes.map(({ index, ask }, place) => (
        <div key={place} className="factor__row factor-probes__row">
          <TextArea
            label={`${name}, ${place + 1}`}
            isLabelHidden
            rows={1}
            maxLength={600}
            value={ask}
            placeholder="What to ask when it is missing"
            onChange={(text) => editProbe(index, text)}
          />
          <IconButton
            size="small"
            icon={X}
            label={`Delete probe: ${shortWords(ask) || place + 1}`}
            onPress={() => {
              deleteProbe(index);
              focusSoon(root, [`${rowAt(place)} button`, `${rowAt(place - 1)} button`, 'button']);
            }}
          />
        </div>
      ))}
      {onAdd && (
        <span>
          <Button
            size="small"
            variant="ghost"
            icon={Plus}
            aria-label={`Add: ${name.toLowerCase()}`}
            onPress={() => {
              onAdd();
              focusSoon(root, [`${rowAt(probes.length)} textarea`]);
            }}
          >
            Probe
          </Button>
        </span>
      )}
    </div>
  );
}
