import { Plus, X } from 'lucide-react';

import type { KitItem } from '#shared/domain/kit/kit-schema';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { editKey } from './kit-edits';

interface Props {
  readonly item: KitItem;
}

/** What to listen for. */
export function FactorRows({ item: { id, key } }: Props) {
  return (
    <div className="key__rows">
      {key.factors.map((factor, index) => (
        <div key={factor.id} className="key__row">
          <TextField
            label={`Listen for ${index + 1}`}
            isLabelHidden
            value={factor.text}
            placeholder="The full cost in the denominator"
            onChange={(text) =>
              editKey(
                id,
                'Edit what to listen for',
                (draft) => {
                  const row = draft.factors.find((candidate) => candidate.id === factor.id);
                  if (row) row.text = text;
                },
                `factor.${factor.id}`,
              )
            }
          />
          <IconButton
            icon={X}
            label={`Remove: ${factor.text || `row ${index + 1}`}`}
            onPress={() =>
              editKey(id, 'Remove what to listen for', (draft) => {
                draft.factors = draft.factors.filter((row) => row.id !== factor.id);
                for (const probe of draft.probes) if (probe.factorId === factor.id) probe.factorId = null;
              })
            }
          />
        </div>
      ))}
      <Button
        size="small"
        icon={Plus}
        isDisabled={key.factors.length >= 20}
        onPress={() =>
          editKey(id, 'Add what to listen for', (draft) => {
            draft.factors.push({ id: crypto.randomUUID(), text: '' });
          })
        }
      >
        Something to listen for
      </Button>
    </div>
  );
}

const ANY = 'any';

/** What to ask when a factor was missing. */
export function ProbeRows({ item: { id, key } }: Props) {
  const options = [
    { id: ANY, label: 'Any time' },
    ...key.factors.map((factor) => ({ id: factor.id, label: `Missing: ${factor.text || 'unnamed'}` })),
  ];
  return (
    <div className="key__rows">
      {key.probes.map((probe, index) => (
        <div key={probe.id} className="key__row key__row--probe">
          <Select
            label={`Probe ${index + 1} when`}
            isLabelHidden
            value={probe.factorId ?? ANY}
            options={options}
            onChange={(factorId) =>
              editKey(id, 'Tie a probe to a factor', (draft) => {
                const row = draft.probes.find((candidate) => candidate.id === probe.id);
                if (row) row.factorId = factorId === ANY ? null : factorId;
              })
            }
          />
          <TextField
            label={`Probe ${index + 1}`}
            isLabelHidden
            value={probe.ask}
            placeholder="What goes into the bottom of that fraction?"
            onChange={(ask) =>
              editKey(
                id,
                'Edit a probe',
                (draft) => {
                  const row = draft.probes.find((candidate) => candidate.id === probe.id);
                  if (row) row.ask = ask;
                },
                `probe.${probe.id}`,
              )
            }
          />
          <IconButton
            icon={X}
            label={`Remove probe: ${probe.ask || `row ${index + 1}`}`}
            onPress={() =>
              editKey(id, 'Remove a probe', (draft) => {
                draft.probes = draft.probes.filter((row) => row.id !== probe.id);
              })
            }
          />
        </div>
      ))}
      <Button
        size="small"
        icon={Plus}
        isDisabled={key.probes.length >= 20}
        onPress={() =>
          editKey(id, 'Add a probe', (draft) => {
            draft.probes.push({ id: crypto.randomUUID(), factorId: null, ask: '' });
          })
        }
      >
        Probe
      </Button>
    </div>
  );
}
