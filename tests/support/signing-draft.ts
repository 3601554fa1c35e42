import type { Page } from '@playwright/test';

import type { Agreement, AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import type { Signatory } from '#shared/domain/agreement/setup-schema';
import { readyDocument } from './agreement-builder';
import { askMain } from './ask-main';

export interface Names {
  readonly client: string;
  readonly title: string;
  readonly signatories: readonly Signatory[];
}

const signatory = (id: string, role: Signatory['role'], name: string, title: string): Signatory => ({
  id,
  personId: null,
  role,
  name,
  title,
});

export const usualNames: Names = {
  client: 'Northwind Instruments',
  title: 'Sales and marketing service level agreement',
  signatories: [
    signatory('m', 'marketing', 'Hana Brandt', 'Chief Marketing Officer'),
    signatory('s', 'sales', 'Maria Lopez', 'VP Sales'),
    signatory('w', 'witness', 'Ruth Okafor', 'CEO'),
  ],
};

/** As many signatories as there can be, with names that hold no blank to break at. */
export const longNames: Names = {
  client: 'Überlandwerksgesellschaft'.repeat(6),
  title: 'Dienstgütevereinbarung'.repeat(8),
  signatories: Array.from({ length: 20 }, (_, index) =>
    signatory(
      `p${index}`,
      (['marketing', 'sales', 'witness'] as const)[index % 3] ?? 'witness',
      `${index} ${'Wolfeschlegelstein'.repeat(9)}`,
      'Geschäftsbereichsleitung'.repeat(6),
    ),
  ),
};

/** A new agreement that lacks nothing, in an engagement of its own. @returns its id */
export async function newReadyAgreement(page: Page, { client, title, signatories }: Names): Promise<string> {
  const engagement = await askMain<Engagement>(page, 'engagements.create', { name: client });
  const { id } = await askMain<Agreement>(page, 'agreements.create', { engagementId: engagement.id, title });
  const ready = readyDocument();
  await changeAgreement(page, id, () => ({
    ...ready,
    title,
    setup: { ...ready.setup, signatories: [...signatories] },
  }));
  return id;
}

/** Saves a change of the draft as the workshop does. */
export async function changeAgreement(
  page: Page,
  id: string,
  change: (document: AgreementDocument) => AgreementDocument,
): Promise<void> {
  const { document, facilitation, rev } = await askMain<Agreement>(page, 'agreements.get', { id });
  await askMain(page, 'agreements.save', {
    id,
    expectedRev: rev,
    draft: { document: change(document), facilitation },
  });
}

/** Opens the signing page of an agreement by its route, read anew. */
export async function toSigningOf(page: Page, id: string): Promise<void> {
  const go = (hash: string) =>
    page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
  await go('#/');
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  await go(`#/agreements/${id}/sign`);
  await page.getByRole('tab', { name: 'Agreement' }).waitFor();
}
