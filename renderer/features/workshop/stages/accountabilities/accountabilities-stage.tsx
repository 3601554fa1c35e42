import './accountabilities-stage.css';

import { useRef, useState } from 'react';

import type { Side } from '#shared/domain/agreement/accountability-schema';
import { useWorkshop } from '../../workshop-store';
import { AssetMapSection } from '../assets/asset-map-section';
import { rowOfField, SideEditor } from './side-editor';

/** What one side promises the other; the same task for both. Marketing's stands beside the map of assets. */
export function AccountabilitiesStage({ side }: { readonly side: Side }) {
  const [chosen, setChosen] = useState(() => rowOfField(useWorkshop.getState().facilitation.currentField, side));
  const top = useRef<HTMLDivElement>(null);
  const open = (id: string) => {
    setChosen(id);
    requestAnimationFrame(() => top.current?.querySelector<HTMLElement>('.commitment-row--selected')?.focus());
  };
  return (
    <div className="stage" ref={top}>
      <SideEditor key={side} side={side} chosen={chosen} onChoose={setChosen} />
      {side === 'marketing' && <AssetMapSection onOpenCommitment={open} />}
    </div>
  );
}
