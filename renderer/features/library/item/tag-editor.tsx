import './tag-editor.css';

import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';

import { useCatalogue } from '../../../lib/library/catalogue';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import { focusSoon } from './focus-soon';
import { editDraft } from './item-edits';
import { useItemDraft } from './item-store';
import { refusedTag, suggestTags } from './tags';

/** The tags of the open item: taken off, typed or taken from those in use. */
export function TagEditor() {
  const tags = useItemDraft((state) => state.document.tags);
  const rows = useCatalogue((state) => state.rows);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const suggestions = suggestTags(
    (rows ?? []).flatMap((row) => row.tags),
    { tags, typed },
  );

  const add = (tag: string) => {
    const refused = refusedTag(tags, tag);
    setProblem(refused ?? '');
    if (refused !== null) return;
    editDraft(`Add the tag “${tag}”`, (draft) => void draft.tags.push(tag));
    setTyped('');
    focusSoon(root, ['input']);
  };
  const remove = (tag: string) => {
    editDraft(`Take off the tag “${tag}”`, (draft) => {
      draft.tags = draft.tags.filter((other) => other !== tag);
    });
    focusSoon(root, ['.tag-editor__tags button', 'input']);
  };
  return (
    <div className="tag-editor" ref={root}>
      <ul className="tag-editor__tags" aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag} className="tag-editor__tag">
            <span className="tag-editor__name">{tag}</span>
            <IconButton size="small" icon={X} label={`Take off the tag ${tag}`} onPress={() => remove(tag)} />
          </li>
        ))}
      </ul>
      <form
        className="tag-editor__form"
        onSubmit={(event) => {
          event.preventDefault();
          add(typed.trim());
        }}
      >
        <TextField
          label="New tag"
          isLabelHidden
          placeholder="New tag"
          maxLength={40}
          value={typed}
          error={problem}
          onChange={(text) => {
            setTyped(text);
            setProblem('');
          }}
        />
        <Button type="submit" isDisabled={typed.trim() === ''}>
          Add
        </Button>
      </form>
      {suggestions.length > 0 && (
        <ul className="tag-editor__suggestions" aria-label="Tags in use">
          {suggestions.map((tag) => (
            <li key={tag}>
              <Button
                size="small"
                variant="ghost"
                icon={Plus}
                aria-label={`Add the tag ${tag}`}
                onPress={() => add(tag)}
              >
                {tag}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
