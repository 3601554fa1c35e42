import type { ReferenceFigure } from '#shared/domain/playbook/starter-schema';
import { Disclosure } from '../../../../ui/disclosure';
import { workshopPlaybook } from '../../playbook';

const qualities: Readonly<Record<ReferenceFigure['sourceQuality'], string>> = {
  measured: 'Measured',
  survey: 'From a survey',
  estimate: 'An estimate',
};

/** Figures from outside, folded: to ask about, never to take over. */
export function ReferenceNote() {
  const { references } = workshopPlaybook();
  return (
    <Disclosure title="Figures from outside, to ask about" aside={`${references.length}`}>
      <p className="muted">None of these goes into a field. Your own record decides.</p>
      {references.map(({ id, name, figure, definition, sample, year, sourceQuality, provenance, caution }) => (
        <dl key={id} className="plan-reference">
          <Row term="Figure">
            {name}: {figure}
          </Row>
          <Row term="Definition">{definition}</Row>
          <Row term="Sample">{sample}</Row>
          <Row term="Year">{year ?? 'The source does not say'}</Row>
          <Row term="Quality of the source">
            {qualities[sourceQuality]} ({provenance.source})
          </Row>
          <Row term="Caution">{caution}</Row>
        </dl>
      ))}
    </Disclosure>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div className="plan-reference__row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
