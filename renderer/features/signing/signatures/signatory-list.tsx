import './signatory-list.css';

import type { RevisionView, SignatoryView } from '#shared/domain/signing/room-schema';
import { FileText, PenLine } from 'lucide-react';

import { Button } from '../../../ui/button';
import { Chip, type Tone } from '../../../ui/chip';
import { InkPicture } from '../../../ui/ink-picture';
import { reportRefusal } from '../../../ui/report-refusal';
import { startJob } from '../../../lib/jobs-store';
import { roleWords, stateWords } from '../words';

interface Props {
  readonly revision: RevisionView;
  /** Absent where nobody signs any more. */
  readonly onHandOver?: (signatoryId: string) => void;
}

/** Everybody who signs or witnesses, in any order, each with what became of it and the one thing to do. */
export function SignatoryList({ revision, onHandOver }: Props) {
  return (
    <ul className="signatories" aria-label="Signatories">
      {revision.signatories.map((signatory) => (
        <li key={signatory.id} className="signatory">
          <Head signatory={signatory} />
          {signatory.state === 'signed' && signatory.picture && (
            <InkPicture picture={signatory.picture} name={`Signature of ${signatory.name}`} height={44} />
          )}
          {signatory.state !== 'waiting' && <p className="signatory__state">{stateWords(signatory)}</p>}
          <Consents signatory={signatory} />
          {signatory.reason !== null && <blockquote className="signatory__reason">{signatory.reason}</blockquote>}
          {signatory.state === 'waiting' && onHandOver && (
            <Button icon={PenLine} onPress={() => onHandOver(signatory.id)}>
              Hand over to {signatory.name}
            </Button>
          )}
          {signatory.state === 'on-paper' && <Scans revision={revision} signatoryId={signatory.id} />}
        </li>
      ))}
    </ul>
  );
}

const states: Readonly<Record<SignatoryView['state'], { readonly tone: Tone; readonly words: string }>> = {
  waiting: { tone: 'neutral', words: 'Waiting' },
  signed: { tone: 'good', words: 'Signed' },
  'on-paper': { tone: 'accent', words: 'On paper' },
  declined: { tone: 'bad', words: 'Declined' },
};

function Head({ signatory: { name, title, role, isRequired, state } }: { readonly signatory: SignatoryView }) {
  const { tone, words } = states[state];
  return (
    <div className="signatory__head">
      <div className="signatory__who">
        <h3 className="signatory__name">{name}</h3>
        <p className="signatory__title">
          {roleWords[role]}
          {!isRequired && ', may stay away'}
          {title !== '' && ` · ${title}`}
        </p>
      </div>
      <Chip tone={tone}>{words}</Chip>
    </div>
  );
}

/** The loosenings a leader consented to; nothing where there were none. */
function Consents({ signatory: { consentedLoosenings } }: { readonly signatory: SignatoryView }) {
  const count = consentedLoosenings.length;
  if (count === 0) return null;
  return (
    <p className="signatory__state">Consented to {count === 1 ? 'the loosening' : `each of ${count} loosenings`}</p>
  );
}

/** What was signed on paper is a scan to look at, never a picture that could be taken for a digital signature. */
function Scans({ revision, signatoryId }: { readonly revision: RevisionView; readonly signatoryId: string }) {
  const save = (paperId: string) =>
    reportRefusal(() => startJob({ kind: 'export-paper', revisionId: revision.id, paperId }));
  return revision.papers
    .filter(({ signatoryIds }) => signatoryIds.includes(signatoryId))
    .map(({ id, fileName }) => (
      <Button key={id} size="small" variant="ghost" icon={FileText} onPress={() => void save(id)}>
        Save a copy of {fileName}
      </Button>
    ));
}
