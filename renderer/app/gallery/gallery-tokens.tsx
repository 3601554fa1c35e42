import { PageSection } from '../../ui/page';

const surfaces = ['app', 'surface', 'subtle', 'hover', 'raised'];
const tones = ['accent', 'good', 'warn', 'bad'];
const types = ['meta', 'control', 'body', 'dialog', 'page', 'question'];

export function GalleryTokens() {
  return (
    <PageSection title="Tokens">
      <div className="gallery__swatches">
        {surfaces.map((name) => (
          <span key={name} className="gallery__swatch" style={{ background: `var(--${name})` }}>
            {name}
          </span>
        ))}
        {tones.map((name) => (
          <span
            key={name}
            className="gallery__swatch"
            style={{ background: `var(--${name}-soft)`, color: `var(--${name === 'accent' ? 'accent-text' : name})` }}
          >
            {name}
          </span>
        ))}
        {[1, 2, 3, 4, 5].map((score) => (
          <span
            key={score}
            className="gallery__swatch tabular"
            style={{ background: `var(--score-${score})`, color: `var(--on-score-${score})` }}
          >
            {score}
          </span>
        ))}
      </div>
      <div className="gallery__types">
        {types.map((name) => (
          <p key={name} style={{ font: `var(--type-${name})` }}>
            {name}: Marketing hands over 914 qualified leads, 76 a month
          </p>
        ))}
        <p style={{ font: '400 17px/26px var(--font-document)' }}>Document: This agreement runs from 1 January 2027.</p>
      </div>
    </PageSection>
  );
}
