import { stageNames } from '#shared/domain/agreement/stage-names';
import type { CompanyLens } from '#shared/domain/playbook/workshop-material-schema';
import { Notice } from '../../../../ui/notice';

/** How one recognises this kind of company, what it makes hard, and where it changes the script. */
export function LensPicture({ lens: { name, signs, risks, scriptChanges } }: { readonly lens: CompanyLens }) {
  const stages = [...new Set(scriptChanges.map(({ stage }) => stageNames[stage]))];
  return (
    <>
      <div className="lens-picture">
        <h3 className="lens-picture__name">{name}</h3>
        <p className="muted">You recognise it by this:</p>
        <ul className="stage-notes">
          {signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </div>
      <Notice tone="warn" title="Risks to watch for">
        <ul className="stage-notes">
          {risks.map((risk) => (
            <li key={risk}>{risk}</li>
          ))}
        </ul>
      </Notice>
      <p className="muted">The script says something of its own in: {stages.join(', ')}.</p>
    </>
  );
}
