import { ExternalLink, FilePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from 'react-aria-components';

import type { Candidate, CandidateFile } from '#shared/domain/candidate/candidate-schema';
import { localDay } from '#shared/kernel/local-day';
import { formatDay } from '../../lib/format-day';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';
import { reportRefusal, wordsOf } from '../../ui/report-refusal';
import { addFile, openFile, removeFile } from './candidates-store';
import { kindWords, sizeWords } from './file-words';

/** What the candidate sent, kept in the workspace. */
export function FilesSection({ candidate }: { readonly candidate: Candidate }) {
  const [problem, setProblem] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<CandidateFile | null>(null);
  const add = async () => {
    setAdding(true);
    setProblem('');
    try {
      await addFile(candidate.id);
    } catch (error) {
      setProblem(wordsOf(error));
    }
    setAdding(false);
  };
  return (
    <PageSection
      title="Files"
      aside={
        <Button size="small" icon={FilePlus} isPending={isAdding} onPress={() => void add()}>
          Add a file…
        </Button>
      }
    >
      {problem !== '' && (
        <Notice tone="bad" title="The file was not added">
          {problem}
        </Notice>
      )}
      {candidate.files.length === 0 ? (
        <EmptyState title="No file yet">
          Keep the résumé here: a PDF, a document without macros, a text or a picture of at most 20 MB.
        </EmptyState>
      ) : (
        <ul className="files">
          {candidate.files.map((file) => (
            <FileRow key={file.id} file={file} onRemove={() => setRemoving(file)} />
          ))}
        </ul>
      )}
      <ConfirmDialog
        title={`Remove “${removing?.name ?? ''}”?`}
        isOpen={removing !== null}
        confirmLabel="Remove for good"
        isDanger
        onConfirm={() => {
          if (removing) void reportRefusal(() => removeFile(candidate.id, removing.id));
          setRemoving(null);
        }}
        onClose={() => setRemoving(null)}
      >
        It is taken out of the workspace. This cannot be undone; a backup may still hold it until the candidate is
        erased.
      </ConfirmDialog>
    </PageSection>
  );
}

interface RowProps {
  readonly file: CandidateFile;
  readonly onRemove: () => void;
}

function FileRow({ file: { id, name, mediaType, sizeBytes, addedAtMs }, onRemove }: RowProps) {
  const { locale } = useLocale();
  return (
    <li className="files__row">
      <span className="files__words">
        <span className="files__name">{name}</span>
        <span className="files__meta tabular">
          {kindWords(mediaType)}, {sizeWords(sizeBytes, locale)}, added {formatDay(localDay(addedAtMs), locale)}
        </span>
      </span>
      <IconButton
        icon={ExternalLink}
        label={`Open ${name} outside the app…`}
        onPress={() => void reportRefusal(() => openFile(id))}
      />
      <IconButton icon={Trash2} label={`Remove ${name}`} onPress={onRemove} />
    </li>
  );
}
