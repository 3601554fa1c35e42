import { Compass } from 'lucide-react';

import { driveNames } from '#shared/domain/lens/drive-names';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { Chip } from '../../../ui/chip';
import { companyLens } from '../lens';
import { useWorkshop } from '../workshop-store';

/** What to say differently in this stage because of what drives the company; nothing where it changes nothing. */
export function LensScript({ stage }: { readonly stage: StageId }) {
  const drive = useWorkshop((state) => state.facilitation.lens.drive);
  const changes = drive ? companyLens(drive).scriptChanges.filter((change) => change.stage === stage) : [];
  if (drive === null || changes.length === 0) return null;
  return (
    <section className="script__lens">
      <h3 className="script__title">Say here in this company</h3>
      <Chip tone="accent" icon={Compass}>
        {driveNames[drive]}
      </Chip>
      {changes.map(({ say }) => (
        <p className="script__said" key={say}>
          {say}
        </p>
      ))}
    </section>
  );
}
