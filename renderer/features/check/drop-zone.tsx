import './drop-zone.css';

import { FileSearch } from 'lucide-react';

import { Button } from '../../ui/button';
import { useCheck } from './check-store';

/** Where a document is dropped or chosen. The whole window takes a drop; this says so. */
export function DropZone() {
  const choose = useCheck((state) => state.choose);
  const isChoosing = useCheck((state) => state.isChoosing);
  return (
    <div className="drop-zone">
      <FileSearch size={24} aria-hidden className="drop-zone__icon" />
      <div className="drop-zone__words">
        <p className="drop-zone__title">Drop a sealed PDF anywhere on this window</p>
        <p className="muted">It is read on this computer and goes nowhere else. Nothing of it is kept.</p>
      </div>
      <Button variant="primary" isPending={isChoosing} onPress={() => void choose()}>
        Choose a file…
      </Button>
    </div>
  );
}
