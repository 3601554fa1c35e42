import { Paperclip, Printer } from 'lucide-react';
import { useState } from 'react';

import { maySignOnPaper, whyOnScreen } from '#shared/domain/signing/on-paper';
import type { RevisionView, SignatoryView } from '#shared/domain/signing/room-schema';
import { startJob } from '../../../lib/jobs-store';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { reportRefusal } from '../../../ui/report-refusal';
import { Refusal } from '../refusal';
import { attachPaper, forgetRefusal, useRoom } from '../room-store';

/** For those who sign with a pen: the page to print, and its scan afterwards. */
export function PaperActions({ revision }: { readonly revision: RevisionView }) {
  const [isOpen, setIsOpen] = useState(false);
  const print = () => reportRefusal(() => startJob({ kind: 'export-signature-page', revisionId: revision.id }));
  const close = () => {
    forgetRefusal();
    setIsOpen(false);
  };
  return (
    <section className="stack" aria-labelledby="on-paper">
      <h2 id="on-paper" className="signing-view__title">
        On paper
      </h2>
      <div className="signing-view__actions">
        <Button icon={Printer} onPress={() => void print()}>
          Print the signature page
        </Button>
        <Button icon={Paperclip} onPress={() => setIsOpen(true)}>
          Attach a scan…
        </Button>
      </div>
      <Dialog title="Attach a scan of what was signed on paper" isOpen={isOpen} onClose={close}>
        <AttachForm revision={revision} onDone={close} />
      </Dialog>
    </section>
  );
}

interface FormProps {
  readonly revision: RevisionView;
  readonly onDone: () => void;
}

const isFree = ({ state }: SignatoryView) => state === 'waiting' || state === 'on-paper';

function AttachForm({ revision, onDone }: FormProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isAsked, setIsAsked] = useState(false);
  const busy = useRoom((state) => state.busy);
  const free = revision.signatories.filter(isFree);
  const onPaper = free.filter((signatory) => maySignOnPaper(revision, signatory));
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  const attach = async () => {
    setIsAsked(true);
    if (chosen.length > 0 && (await attachPaper(revision.id, chosen))) onDone();
  };
  return (
    <>
      <p className="muted">
        The scan is kept with the revision and named in the seal as “signed on paper”. It is not a digital signature.
      </p>
      {onPaper.length < free.length && <p>{whyOnScreen}</p>}
      <div className="stack" role="group" aria-label="Whose signatures are on the page?">
        <p>Whose signatures are on the page?</p>
        {onPaper.map(({ id, name }) => (
          <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(isChosen) => choose(id, isChosen)}>
            {name}
          </Checkbox>
        ))}
        {isAsked && chosen.length === 0 && (
          <p className="field__error" role="alert">
            Say whose signatures are on the page.
          </p>
        )}
      </div>
      <Refusal />
      <DialogActions>
        <Button onPress={onDone}>Cancel</Button>
        <Button variant="primary" isPending={busy === 'attach-paper'} onPress={() => void attach()}>
          Choose the scan…
        </Button>
      </DialogActions>
    </>
  );
}
