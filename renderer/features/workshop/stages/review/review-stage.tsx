import './review-stage.css';

import { DecisionRuleSection } from './decision-rule-section';
import { DeckPreview } from './deck-preview';
import { ExportButtons } from './export-buttons';
import { MustHaveList } from './must-have-list';
import { ReviewRulesSection } from './review-rules-section';
import { RolesSection } from './roles-section';

/** What is missing for a whole agreement, by which rule the room decides, whether everybody knows their role, the slides as they will be, and the files. */
export function ReviewStage() {
  return (
    <div className="review">
      <MustHaveList />
      <DecisionRuleSection />
      <ReviewRulesSection />
      <RolesSection />
      <DeckPreview />
      <ExportButtons />
    </div>
  );
}
