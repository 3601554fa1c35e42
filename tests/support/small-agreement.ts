import { agreementDocumentSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { clientSchema, type Client } from '#shared/domain/engagement/engagement-schema';

interface Names {
  readonly title?: string;
  readonly marketing?: string;
  readonly sales?: string;
}

/** Next to nothing to sign, so that the file is as small as a sealed one can be. */
export function smallAgreement(names: Names = {}): { readonly client: Client; readonly document: AgreementDocument } {
  const { title = 'SLA', marketing = 'Ada Reyes', sales = 'Bo Kim' } = names;
  return {
    client: clientSchema.parse({ name: 'Acme' }),
    document: agreementDocumentSchema.parse({
      title,
      setup: {
        signatories: [
          { id: 'sig-marketing', name: marketing, title: 'CMO', role: 'marketing' },
          { id: 'sig-sales', name: sales, title: 'VP Sales', role: 'sales' },
        ],
      },
    }),
  };
}
