import './chain-view.css';

import type { ReactNode } from 'react';

import type { ChainReport, RevisionView } from '#shared/domain/signing/room-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { formatInstant } from '../../lib/format-day';
import { Chip } from '../../ui/chip';
import { Notice } from '../../ui/notice';
import { otherKeysWords, revisionState } from './chain-words';

interface Props {
  /** Newest first. */
  readonly revisions: readonly RevisionView[];
  /** What came of the last check; null before it. */
  readonly report: ChainReport | null;
  /** What one can do with a revision. */
  readonly actionsOf?: (revision: RevisionView) => ReactNode;
}

/** All revisions of an agreement, newest first, each naming the one it amends, and what checking them found. */
export function ChainView({ revisions, report, actionsOf }: Props) {
  if (revisions.length === 0) return <p className="muted">No revision has been closed yet.</p>;
  return (
    <div className="stack">
      {report && <ChainNotice report={report} />}
      <ol className="chain" reversed>
        {revisions.map((revision) => (
          <ChainItem
            key={revision.id}
            revision={revision}
            otherKeys={otherKeysWords(revision, revisions)}
            link={report?.links.find(({ revisionId }) => revisionId === revision.id)}
            actions={actionsOf?.(revision)}
          />
        ))}
      </ol>
    </div>
  );
}

function ChainNotice({ report: { isWhole, links, logProblem } }: { readonly report: ChainReport }) {
  if (isWhole) {
    return (
      <Notice tone="good" title="The chain is whole">
        {links.length === 1
          ? 'The sealed file is as it was sealed on this machine.'
          : `All ${links.length} sealed files are as they were sealed on this machine, and each names the one before it.`}
      </Notice>
    );
  }
  const broken = links.filter(({ isIntact }) => !isIntact).map(({ number }) => `revision ${number}`);
  return (
    <Notice tone="bad" title="The chain does not hold">
      {broken.length > 0 && <p>Look at {new Intl.ListFormat('en').format(broken)} below.</p>}
      {logProblem !== null && <p>{logProblem}</p>}
    </Notice>
  );
}

interface ItemProps {
  readonly revision: RevisionView;
  /** Empty where its keys are those of the revision before. */
  readonly otherKeys: string;
  readonly link: ChainReport['links'][number] | undefined;
  readonly actions: ReactNode;
}

function ChainItem({ revision, otherKeys, link, actions }: ItemProps) {
  const { number, contentSha256, predecessor, amendment, reopenReason } = revision;
  const { label, tone } = revisionState(revision);
  return (
    <li className="chain-item">
      <div className="chain-item__head">
        <h3 className="chain-item__title">Revision {number}</h3>
        <Chip tone={tone}>{label}</Chip>
        {link && (
          <Chip tone={link.isIntact ? 'good' : 'bad'}>{link.isIntact ? 'Checked: intact' : 'Checked: altered'}</Chip>
        )}
        <code className="chain-item__digest tabular" title={`SHA-256 ${contentSha256}`}>
          {shortDigest(contentSha256)}
        </code>
      </div>
      <p className="chain-item__meta">
        {datesOf(revision)}
        {predecessor && `. Amends revision ${predecessor.number} (${shortDigest(predecessor.contentSha256)})`}
      </p>
      {otherKeys !== '' && <p className="chain-item__meta">{otherKeys}</p>}
      <Reason label="Reason" text={amendment?.reason ?? ''} />
      <Reason label="Reopened because" text={reopenReason ?? ''} />
      {link && link.problems.length > 0 && (
        <ul className="chain-item__problems">
          {link.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {actions}
    </li>
  );
}

function Reason({ label, text }: { readonly label: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <p className="chain-item__reason" dir="auto">
      {label}: {text.trim()}
    </p>
  );
}

function datesOf({ closedAtMs, sealedAtMs, reopenedAtMs }: RevisionView): string {
  return [
    `Closed ${formatInstant(closedAtMs)}`,
    ...(sealedAtMs === null ? [] : [`sealed ${formatInstant(sealedAtMs)}`]),
    ...(reopenedAtMs === null ? [] : [`reopened ${formatInstant(reopenedAtMs)}`]),
  ].join(', ');
}
