import './roles.css';

import { Scale } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../../../../ui/button';
import { Dialog, DialogActions } from '../../../../ui/dialog';
import { Notice } from '../../../../ui/notice';
import { useWorkshop } from '../../workshop-store';
import { DecisionRuleFields } from './decision-rule-fields';

/** Asks for the rule where the first votes are taken, as long as none is chosen. */
export function DecisionRuleNotice() {
  const isOpen = useWorkshop((state) => state.document.decisionRule.rule === null);
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <>
      {isOpen && (
        <Notice
          tone="info"
          title="Before you vote: by which rule does this room decide?"
          actions={
            <Button size="small" icon={Scale} onPress={() => setIsChoosing(true)}>
              Choose the rule
            </Button>
          }
        >
          Nobody likes a rule that is found once the votes are counted.
        </Notice>
      )}
      <Dialog title="Decision rule" size="small" isOpen={isChoosing} onClose={() => setIsChoosing(false)}>
        <DecisionRuleFields />
        <DialogActions>
          <Button variant="primary" onPress={() => setIsChoosing(false)}>
            Done
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
