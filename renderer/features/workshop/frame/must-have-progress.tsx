import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';

import { mustHaves } from '#shared/domain/agreement/must-haves';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { openStage, useWorkshop } from '../workshop-store';

/** The five must-haves as five marks; opens what is missing. */
export function MustHaveProgress() {
  const document = useWorkshop((state) => state.document);
  const judged = useMemo(() => mustHaves(document), [document]);
  const [isOpen, setIsOpen] = useState(false);
  const met = judged.filter((mustHave) => mustHave.isMet).length;
  return (
    <>
      <button type="button" className="must-have-progress" onClick={() => setIsOpen(true)}>
        <span className="must-have-progress__words tabular">
          {met} of {judged.length} must-haves
        </span>
        <span className="must-have-progress__marks" aria-hidden>
          {judged.map(({ id, isMet }) => (
            <span key={id} className={isMet ? 'must-have-mark must-have-mark--met' : 'must-have-mark'} />
          ))}
        </span>
      </button>
      <Dialog title="The five must-haves" isOpen={isOpen} onClose={() => setIsOpen(false)} size="medium">
        <ul className="must-have-list">
          {judged.map(({ id, name, isMet, missing, stage }) => (
            <li key={id} className="must-have-list__row">
              <div>
                <h3 className="must-have-list__name">
                  {isMet && <Check size={16} aria-label="Holds:" className="must-have-list__check" />}
                  {name}
                </h3>
                {isMet ? <p className="muted">Holds.</p> : <MissingList reasons={missing} />}
              </div>
              <Button
                size="small"
                aria-label={`Open ${name}`}
                onPress={() => {
                  openStage(stage);
                  setIsOpen(false);
                }}
              >
                Open
              </Button>
            </li>
          ))}
        </ul>
        <DialogActions>
          <Button onPress={() => setIsOpen(false)}>Close</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function MissingList({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <ul className="must-have-list__missing">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
