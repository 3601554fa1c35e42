import { useMemo, useState } from 'react';

import { byDisagreement } from '#shared/domain/debrief/disagreement';
import { PageSection } from '../../ui/page';
import { TextArea } from '../../ui/text-area';
import { CompetencyPanel } from './competency-panel';
import { debriefDraft, useDebriefDraft, type OpenDebrief } from './debrief-store';
import { FlagsSection } from './flags-section';
import { InterviewersSection } from './interviewers-section';
import { MoveDialog, type ScorePlace } from './move-dialog';
import { ScoreLegend } from './score-legend';
import { ScoreMatrix } from './score-matrix';
import { ScoreSummary } from './score-summary';
import { SpeakingPanel } from './speaking-panel';
import { useScores } from './use-scores';

/** Everything below the candidate's name, once any score is open. */
export function DebriefBody({ debrief }: { readonly debrief: OpenDebrief }) {
  const scores = useScores(debrief);
  const rows = useMemo(() => byDisagreement(scores.score.competencies), [scores]);
  // The one to begin with stays chosen when a move brings another to the top.
  const [chosenId, setChosenId] = useState(rows[0]?.competencyId ?? null);
  const [moving, setMoving] = useState<ScorePlace | null>(null);
  const chosen = rows.find(({ competencyId }) => competencyId === chosenId) ?? rows[0];
  const askToMove = (place: ScorePlace) => {
    setChosenId(place.competencyId);
    setMoving(place);
  };
  const toDiscuss = rows.filter(({ spreadWords }) => spreadWords !== null).length;
  return (
    <>
      <ScoreSummary debrief={debrief} scores={scores} />
      <div className="debrief__columns">
        <div className="debrief__main">
          <PageSection title="Where the panel agrees, and where it does not">
            <p className="muted">{introduction(toDiscuss)}</p>
            <ScoreMatrix
              debrief={debrief}
              rows={rows}
              chosenId={chosen?.competencyId ?? null}
              onChoose={setChosenId}
              onMove={askToMove}
            />
            <ScoreLegend />
          </PageSection>
          <div className="debrief__pair">
            <SpeakingPanel debrief={debrief} />
            <Summary />
          </div>
          <FlagsSection debrief={debrief} />
          <InterviewersSection debrief={debrief} />
        </div>
        <div className="debrief__side">
          {chosen && (
            <CompetencyPanel key={chosen.competencyId} debrief={debrief} competency={chosen} onMove={askToMove} />
          )}
        </div>
      </div>
      {moving && <MoveDialog debrief={debrief} place={moving} onClose={() => setMoving(null)} />}
    </>
  );
}

function introduction(toDiscuss: number): string {
  const begin =
    toDiscuss === 0
      ? 'No competency is two points apart: ask what everybody may have missed.'
      : `Begin with the ${toDiscuss === 1 ? 'competency' : `${toDiscuss} competencies`} marked below.`;
  return `${begin} Each seat scored before it saw another’s scores.`;
}

function Summary() {
  const summary = useDebriefDraft((state) => state.document.summary);
  return (
    <section className="card" aria-label="What the panel concluded">
      <TextArea
        label="What the panel concluded"
        rows={6}
        value={summary}
        maxLength={20_000}
        onChange={(text) =>
          debriefDraft.edit('Edit the conclusion', (document) => void (document.summary = text), 'summary')
        }
      />
    </section>
  );
}
