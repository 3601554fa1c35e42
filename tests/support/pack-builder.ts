import type { Client } from '#shared/domain/engagement/engagement-schema';
import { workshopDraftSchema, type WorkshopDraft } from '#shared/domain/agreement/agreement-schema';
import { packContent, type PackContent } from '#shared/domain/pack/pack-content';
import { readSample } from '../../electron/content/sample';
import { packMaterial } from '../../electron/exporting/pack/pack-material';
import { hostileAgreement } from './hostile-agreement';

/** The pack of the sample company's open agreement, or of another draft. */
export function samplePack(draft: WorkshopDraft = sampleDraft()): PackContent {
  return packContent({ ...draft, material: packMaterial(), locale: 'en-GB' });
}

function sampleAgreement() {
  const [agreement] = readSample().agreements;
  if (!agreement) throw new Error('the sample has no agreement');
  return agreement;
}

export const sampleDraft = (): WorkshopDraft => sampleAgreement().draft;
export const sampleAgreementId = (): string => sampleAgreement().id;

export const sampleClient = (): Client => readSample().engagement;

/** Endless words and characters the font lacks, also in what the pack alone prints. */
export function hostileDraft(): WorkshopDraft {
  const document = hostileAgreement(12);
  const [first] = document.terms;
  const endless = first?.entryTest ?? '';
  return workshopDraftSchema.parse({
    document: { ...document, setup: { ...document.setup, participants: document.setup.signatories } },
    facilitation: {
      agenda: {
        blocks: Array.from({ length: 20 }, (_, index) => ({
          id: `b${index}`,
          title: endless.slice(0, 200),
          minutes: 600,
          endsWith: endless.slice(0, 400),
        })),
      },
      gap: [{ id: 'g', question: endless.slice(0, 400), unit: endless.slice(0, 60) }],
    },
  });
}
