import { PenLine } from 'lucide-react';
import { useState } from 'react';

import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { stillMissing, unseenWords } from './before-signing';
import { DeclineDialog } from './decline-dialog';
import { sign, useSignature } from './signature-store';

/** Signing and declining. Pressed too early, "Sign" says what is missing. */
export function SheetActions({ sheet }: { readonly sheet: SigningSheet }) {
  const { half, busy, refusal } = useSignature();
  const [isAsked, setIsAsked] = useState(false);
  const [isDeclining, setIsDeclining] = useState(false);
  const missing = stillMissing(sheet, half);
  const unseen = unseenWords(sheet.slides.slides.length, half.seen);
  return (
    <footer className="sheet__part sheet__actions">
      {unseen !== '' && <p className="muted">{unseen}</p>}
      {isAsked && missing.length > 0 && (
        <Notice tone="warn" title="Before you sign">
          <ul>
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      {refusal !== '' && !isDeclining && (
        <Notice tone="bad" title="Not signed">
          {refusal}
        </Notice>
      )}
      <div className="sheet__buttons">
        <Button
          variant="primary"
          icon={PenLine}
          isPending={busy === 'sign'}
          onPress={() => {
            setIsAsked(true);
            void sign();
          }}
        >
          Sign
        </Button>
        <Button onPress={() => setIsDeclining(true)}>Decline…</Button>
      </div>
      <p className="sheet__modesty">
        Your signature is bound to this text, on this machine and by its clock. It shows that the text has not changed
        since; it proves neither who you are nor the exact time.
      </p>
      <DeclineDialog isOpen={isDeclining} onClose={() => setIsDeclining(false)} />
    </footer>
  );
}
