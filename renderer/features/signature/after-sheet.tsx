import { CircleCheck, CircleSlash, Info } from 'lucide-react';

import { byThisClock } from '#shared/domain/signing/clock';
import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { Button } from '../../ui/button';
import { InkPicture } from '../../ui/ink-picture';
import { HandBack } from './hand-back';

/** What came of the sheet: signed, declined, or no longer open. */
export function AfterSheet({ sheet }: { readonly sheet: SigningSheet }) {
  const { signatory } = sheet;
  const Icon = { signed: CircleCheck, declined: CircleSlash, waiting: Info, 'on-paper': Info }[signatory.state];
  return (
    <section className="sheet__after" aria-labelledby="sheet-after">
      <Icon size={28} aria-hidden className={`sheet__after-icon sheet__after-icon--${signatory.state}`} />
      <h1 id="sheet-after" className="sheet__title" tabIndex={-1} ref={takeFocus}>
        {titleOf(sheet)}
      </h1>
      <p className="muted">{wordsOf(sheet)}</p>
      {signatory.picture && <InkPicture picture={signatory.picture} name="Your signature" height={72} />}
      <HandBack isMain />
    </section>
  );
}

const takeFocus = (heading: HTMLElement | null) => heading?.focus();

function titleOf({ signatory }: SigningSheet): string {
  if (signatory.state === 'signed') return `Thank you, ${signatory.name}`;
  if (signatory.state === 'declined') return 'You declined to sign';
  if (signatory.state === 'on-paper') return 'You signed on paper';
  return 'This revision can no longer be signed';
}

function wordsOf({ signatory, number, contentSha256 }: SigningSheet): string {
  const { state, atMs, clockWentBackMs } = signatory;
  if (atMs === null) return 'It was sealed or reopened meanwhile. Hand the laptop back to the facilitator.';
  const when = `on ${whenWords(atMs)}, ${byThisClock(clockWentBackMs)}`;
  const next = 'Please hand the laptop back.';
  if (state === 'signed') return `You signed revision ${number} (${shortDigest(contentSha256)}) ${when}. ${next}`;
  if (state === 'declined') return `Your reason was recorded ${when}. ${next}`;
  return `A scan of your signature was attached ${when}. ${next}`;
}

const whenWords = (atMs: number) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(atMs);

/** Between two people: nothing of any agreement is on it. */
export function HandOverScreen({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <section className="sheet__after" aria-labelledby="sheet-after">
      <h1 id="sheet-after" className="sheet__title" tabIndex={-1} ref={takeFocus}>
        Please hand the laptop to the facilitator
      </h1>
      <p className="muted">The facilitator goes on from here.</p>
      <Button onPress={onLeave}>I am the facilitator: back to the desk</Button>
    </section>
  );
}
