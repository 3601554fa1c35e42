import './playbook-dialog.css';

import { useState } from 'react';

import { Button } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/checkbox';
import { Dialog, DialogActions } from '../../../../ui/dialog';
import { SearchField } from '../../../../ui/search-field';
import { PlaybookItem, type PlaybookEntry } from './playbook-item';

interface Props {
  readonly title: string;
  readonly entries: readonly PlaybookEntry[];
  /** "term" and "terms", for the words on the buttons. */
  readonly noun: { readonly one: string; readonly many: string };
  readonly onAdd: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Starting points to choose several from. None is a standard: the room's own words replace them. */
export function PlaybookDialog({ title, entries, noun, onAdd, onClose }: Props) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const shown = entries.filter((entry) => matches(entry, query));
  const add = () => {
    onAdd(entries.map(({ id }) => id).filter((id) => chosen.includes(id)));
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} size="large">
      <SearchField label={`Search the ${noun.many}`} value={query} onChange={setQuery} autoFocus />
      {shown.length === 0 && (
        <p className="muted">{`Nothing in the playbook has “${query}” in it. Try fewer words.`}</p>
      )}
      <ul className="playbook-list" aria-label={`Playbook ${noun.many}`}>
        {shown.map((entry) => (
          <PlaybookItem
            key={entry.id}
            entry={entry}
            control={
              <Checkbox
                isSelected={entry.isIn || chosen.includes(entry.id)}
                isDisabled={entry.isIn}
                onChange={(isChosen) =>
                  setChosen((ids) => (isChosen ? [...ids, entry.id] : ids.filter((id) => id !== entry.id)))
                }
              >
                {entry.isIn ? `${entry.title} (in the agreement already)` : entry.title}
              </Checkbox>
            }
          />
        ))}
      </ul>
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" isDisabled={chosen.length === 0} onPress={add}>
          {chosen.length === 0
            ? `Add ${noun.many}`
            : `Add ${chosen.length} ${chosen.length === 1 ? noun.one : noun.many}`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function matches({ title, words, advice }: PlaybookEntry, query: string): boolean {
  const text = `${title} ${words} ${advice.text}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
