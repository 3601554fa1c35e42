import type { SigningSheet } from '#shared/domain/signing/room-schema';

const sides = { marketing: 'for marketing', sales: 'for sales', witness: 'as a witness' } as const;

/** Greets the signatory and says what lies before them. */
export function SheetHead({ sheet }: { readonly sheet: SigningSheet }) {
  const { signatory, title, clientName, number } = sheet;
  return (
    <header className="sheet__head">
      <p className="sheet__what">
        {clientName}: {title}, revision {number}
      </p>
      <h1 className="sheet__title">{signatory.name}, please read and sign</h1>
      <p className="sheet__greeting">
        You sign {sides[signatory.role]}
        {signatory.title !== '' && ` (${signatory.title})`}. Turn the slides with the arrow keys; consent and signature
        follow below them. Take the time you need.
      </p>
    </header>
  );
}
