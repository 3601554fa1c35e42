import { scorePoints } from '#shared/domain/kit/answer-key-schema';

/** Which colour stands for which score. The digit is always printed, too. */
export function ScoreLegend() {
  return (
    <p className="score-legend">
      <span>Lowest</span>
      {scorePoints.map((point) => (
        <span key={point} className={`score-legend__step score-step--${point}`}>
          {point}
        </span>
      ))}
      <span>Highest</span>
    </p>
  );
}
