import type { AgreementDocument } from '../agreement/agreement-schema';
import type { Client } from '../engagement/engagement-schema';
import { accountabilitySection } from './accountability-section';
import { communicationSection } from './communication-section';
import type { AgreementContent } from './content-types';
import { showDay } from './show-day';
import type { SignedRevision } from './signed-revision';
import { signatureSection } from './signature-section';
import { summarySection } from './summary-section';
import { terminologySection } from './terminology-section';

/**
 * The one tree of content that slides, Markdown and the handout are made from, so that all say the same in the same
 * words: six sections in the order of the slides. What is undecided says so in words; nothing is made up. Rows nobody
 * has written in are left out. The facilitator's private notes are no part of the input.
 */
export function contentTree({
  client,
  document,
  signed = null,
}: {
  readonly client: Client;
  readonly document: AgreementDocument;
  /** What became of the closed revision that the document is frozen in. */
  readonly signed?: SignedRevision | null | undefined;
}): AgreementContent {
  return {
    title: document.title.trim() || 'Sales and marketing service level agreement',
    clientName: client.name,
    dates: datesOf(document, client.locale),
    sections: [
      summarySection(document, client),
      communicationSection(document, client.locale),
      terminologySection(document),
      accountabilitySection(document, 'marketing', client.locale),
      accountabilitySection(document, 'sales', client.locale),
      signatureSection(document, client.locale, signed),
    ],
  };
}

/** The days the document itself names: no clock is asked, so that equal content stays equal. */
function datesOf({ setup }: AgreementDocument, locale: string): string {
  const parts = [
    setup.workshopDay && `Workshop on ${showDay(setup.workshopDay, locale)}`,
    setup.effectiveFrom && `in force from ${showDay(setup.effectiveFrom, locale)}`,
    setup.effectiveTo && `until ${showDay(setup.effectiveTo, locale)}`,
  ];
  const text = parts.filter((part) => part !== null).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
