import './review-stage.css';

import { DeckPreview } from './deck-preview';
import { ExportButtons } from './export-buttons';
import { MustHaveList } from './must-have-list';

/** What is missing for a whole agreement, the slides as they will be, and the files. */
export function ReviewStage() {
  return (
    <div className="review">
      <MustHaveList />
      <DeckPreview />
      <ExportButtons />
    </div>
  );
}
