import type { SigningSheet } from '#shared/domain/signing/room-schema';

const sides = { marketing: 'for marketing', sales: 'for sales', witness: 'as a witness' } as const;

/** Greets the signatory and says what lies before them. */
export function SheetHead({ sheet }: { readonly sheet: SigningSheet }) {
  const { signatory, title, clientName, number } = sheet;
  return (
    <header className="sheet__head">
      <p className="sheet__what">
        {clientName}, revision {number}
      </p>
      <h1 className="sheet__title">{title}</h1>
      <p className="sheet__greeting">
        {signatory.name}
        {signatory.title !== '' && `, ${signatory.title}`}: please read the slides, then sign {sides[signatory.role]} at
        the foot of this page. Take the time you need.
      </p>
    </header>
  );
}
