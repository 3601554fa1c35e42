import { showDay } from '#shared/domain/deck/show-day';
import { findingInWords, promiseInWords } from '#shared/domain/review/finding-in-words';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { amendmentsIn, versionsAsStarted, type SignedVersion } from '#shared/domain/review/signed-version';
import { DateField } from '../../ui/date-field';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';
import { TextArea } from '../../ui/text-area';
import { useReviewView } from './review-context';
import { reviewDraft } from './review-store';
import { SummaryCounts } from './summary-counts';
import { VerdictChip } from './verdict-chip';

/** What an executive reads in half a minute: how many were kept, which were not, who does what by when. */
export function SummarySection() {
  const { judged, document, isHeld } = useReviewView();
  const missed = judged.filter(({ finding }) => finding.verdict === 'broken');
  const decided = judged.filter(({ row }) => (row.decision?.text ?? '').trim() !== '');
  return (
    <PageSection title="This quarter in half a minute">
      <SummaryCounts />
      <Amendments />
      {missed.length > 0 && (
        <ul className="review-outcomes" aria-label="Promises that were not kept">
          {missed.map((one) => (
            <Missed key={one.commitment.id} judged={one} />
          ))}
        </ul>
      )}
      {decided.length > 0 && <Decisions decided={decided} />}
      {isHeld ? (
        document.summary.trim() !== '' && <p className="review-own-words">{document.summary}</p>
      ) : (
        <TextArea
          label="In the room’s own words"
          description="What somebody who was not here should know. Two or three sentences are enough."
          name="summary"
          rows={2}
          value={document.summary}
          maxLength={2_000}
          onChange={(text) => reviewDraft.edit('Summary', (draft) => void (draft.summary = text), 'summary')}
        />
      )}
    </PageSection>
  );
}

function Missed({ judged: { commitment, row, finding } }: { readonly judged: JudgedCommitment }) {
  const { locale } = useReviewView().open.agreement;
  return (
    <li className="review-outcome">
      <VerdictChip finding={finding} />
      <div>
        <p className="review-outcome__promise">{promiseInWords(commitment, locale)}</p>
        <p className="muted">{findingInWords(commitment, row, { finding, locale })}</p>
      </div>
    </li>
  );
}

function Decisions({ decided }: { readonly decided: readonly JudgedCommitment[] }) {
  const { locale } = useReviewView().open.agreement;
  return (
    <section className="stack" aria-labelledby="decisions">
      <h3 id="decisions" className="review-heading">
        Decided
      </h3>
      <ul className="review-decisions">
        {decided.map(({ commitment, row: { decision } }) => (
          <li key={commitment.id}>
            <span className="review-outcome__promise">{decision?.owner.trim() || 'Nobody yet'}</span>
            {decision?.by && ` by ${showDay(decision.by, locale)}`}: {decision?.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Amendments that changed what was promised within the quarter, and since when. */
function Amendments() {
  const { open, document } = useReviewView();
  const started = versionsAsStarted(open.agreement.versions, document.starts);
  return amendmentsIn(started, document.period).map((version) => (
    <AmendmentNotice key={version.number} version={version} />
  ));
}

function AmendmentNotice({ version }: { readonly version: SignedVersion }) {
  const { open, isHeld } = useReviewView();
  const { locale } = open.agreement;
  const { number, sealedOn, from, amendment } = version;
  const setStart = (day: string | null) =>
    reviewDraft.edit(`First day of revision ${number}`, (draft) => {
      draft.starts = draft.starts.filter((start) => start.number !== number);
      if (day !== null) draft.starts.push({ number, from: day });
    });
  return (
    <Notice tone="info" title={`Revision ${number} changed what is promised from ${showDay(from, locale)}`}>
      <div className="stack">
        <p>
          It was sealed on {showDay(sealedOn, locale)}. {amendment?.reason} {amendment?.timeline}
        </p>
        {!isHeld && (
          <DateField
            label="It holds from"
            description="Figures before this day are judged by what was promised until then."
            day={from}
            onChange={setStart}
          />
        )}
      </div>
    </Notice>
  );
}
