import './compare-table.css';
import '../score-matrix.css';

import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import type { CandidateEvidence, Comparison } from '#shared/domain/debrief/debrief-schema';
import { sealedWords } from '#shared/domain/debrief/sealed-words';
import type { CandidateScore } from '#shared/domain/scoring/scoring-input';
import { Chip } from '../../../ui/chip';
import { Segmented } from '../../../ui/segmented';
import { competencyName, decisionNames, seatName } from '../words';
import { CompetencyCell, CompositeCell, GradeCell, None, RangeCell, RatedCell } from './compare-cells';
import type { Compared, ComparedCandidate } from './compared';

interface Props {
  readonly comparison: Comparison;
  readonly compared: Compared;
}

/** What the competencies are compared on. */
type Basis = 'same' | 'all';
const bases = [
  { id: 'same', label: 'The same questions' },
  { id: 'all', label: 'Everything open' },
] as const satisfies readonly { readonly id: Basis; readonly label: string }[];

/** Candidates across; grade, composite and competencies down. */
export function CompareTable({ comparison: { search, searchId }, compared: { candidates, questions } }: Props) {
  const isAlike = questions.shared === questions.all;
  const [basis, setBasis] = useState<Basis>('same');
  const onBasis = ({ score, shared }: ComparedCandidate) => (basis === 'same' ? shared : score);
  const sealedOf = (evidence: CandidateEvidence) => sealedWords(evidence, (seatId) => seatName(search, seatId));
  const hasSealed = candidates.some(({ evidence }) => sealedOf(evidence).length > 0);
  const row = (label: string, render: (candidate: ComparedCandidate) => ReactNode) => (
    <tr>
      <th scope="row" className="compare__label">
        {label}
      </th>
      {candidates.map((candidate) => (
        <td key={candidate.evidence.candidateId}>{render(candidate)}</td>
      ))}
    </tr>
  );
  return (
    <div className="compare" role="region" aria-label="Comparison">
      <table className="compare__table">
        <caption className="visually-hidden">Candidates side by side</caption>
        <thead>
          <tr>
            <th scope="col" className="compare__label">
              Candidate
            </th>
            {candidates.map(({ evidence: { candidateId, name, headline } }) => (
              <th key={candidateId} scope="col" className="compare__candidate">
                <Link
                  to="/hiring/$searchId/candidates/$candidateId/debrief"
                  params={{ searchId, candidateId }}
                  className="compare__name"
                  title={name}
                >
                  {name}
                </Link>
                <span className="compare__headline" title={headline}>
                  {headline}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row('Grade', (candidate) => (
            <GradeCell {...candidate} />
          ))}
          {row('Composite', ({ score }) => (
            <CompositeCell score={score} />
          ))}
          {!isAlike &&
            row('On the same questions', ({ shared }) => (shared ? <CompositeCell score={shared} /> : <None />))}
          {row('Range of the seats', ({ score }) => (
            <RangeCell range={score.seatRange} />
          ))}
          {row('Rated, by weight', ({ score }) => (
            <RatedCell coverage={score.coverage} />
          ))}
          {row('Decision', ({ decision }) =>
            decision ? <Chip tone="accent">{decisionNames[decision.kind]}</Chip> : <None />,
          )}
          {hasSealed &&
            row('Still sealed', ({ evidence }) => {
              const lines = sealedOf(evidence);
              return lines.length === 0 ? <None /> : lines.map((line) => <p key={line}>{line}</p>);
            })}
        </tbody>
        <tbody>
          {!isAlike && (
            <tr>
              <td colSpan={candidates.length + 1}>
                <Segmented label="Competencies compared on" value={basis} options={bases} onChange={setBasis} />
              </td>
            </tr>
          )}
          {search.profile.competencies.map(({ id }) => (
            <tr key={id}>
              <th scope="row" className="compare__label">
                {competencyName(search.profile.competencies, id)}
              </th>
              {candidates.map((candidate) => (
                <td key={candidate.evidence.candidateId}>
                  <BasisCell score={onBasis(candidate)} competencyId={id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Nothing for who has no open scores. */
function BasisCell({ score, competencyId }: { readonly score: CandidateScore | null; readonly competencyId: string }) {
  return score ? <CompetencyCell score={score} competencyId={competencyId} /> : <None />;
}
