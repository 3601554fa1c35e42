import type {
  AgendaTemplate,
  AssetKind,
  CompanyLens,
  Dispute,
  GapQuestion,
  PulseStatement,
  SampleLead,
  SoundBiteTemplate,
} from '../../playbook/workshop-material-schema';
import type { WorkshopMaterial } from '../../playbook/workshop-playbook-schema';
import { emptyBody } from '../item-body';
import type { LibraryItem } from '../library-schema';
import { lines, shippedItem } from './shipped-item';

/** What a room works with beside the stages, as items in the order it ships. */
export const itemsOfMaterial = (material: WorkshopMaterial): LibraryItem[] => [
  ...material.disputes.map(itemOfDispute),
  ...material.agendas.map(itemOfAgenda),
  ...material.sampleLeads.map(itemOfLead),
  ...material.pulse.map(itemOfPulse),
  ...material.gapQuestions.map(itemOfGapQuestion),
  ...material.assetKinds.map(itemOfAssetKind),
  ...material.lenses.map(itemOfLens),
  ...material.soundBites.map(itemOfSoundBite),
];

const itemOfDispute = (dispute: Dispute): LibraryItem =>
  shippedItem('dispute', dispute, {
    title: dispute.title,
    facts: dispute.facts,
    marketingSays: dispute.marketingSays,
    salesSays: dispute.salesSays,
    ladderMustSay: dispute.ladderMustSay,
    usuallyMissing: dispute.usuallyMissing,
  });

const itemOfAgenda = (agenda: AgendaTemplate): LibraryItem =>
  shippedItem('agenda', agenda, {
    name: agenda.name,
    length: agenda.length,
    fits: agenda.fits,
    blocks: agenda.blocks.map(({ session, title, stage, minutes, endsWith }) => ({
      session: String(session),
      title,
      stage: stage ?? '',
      minutes: String(minutes),
      endsWith,
    })),
  });

const itemOfLead = (lead: SampleLead): LibraryItem =>
  shippedItem('sample-lead', lead, {
    title: lead.title,
    set: lead.set,
    facts: lead.facts,
    reference: lead.reference,
    reason: lead.reason,
  });

const itemOfPulse = (pulse: PulseStatement): LibraryItem =>
  shippedItem('pulse', pulse, {
    statement: pulse.statement,
    theme: pulse.theme,
    isReversed: pulse.isReversed,
    whenLow: pulse.whenLow,
  });

const itemOfGapQuestion = (question: GapQuestion): LibraryItem =>
  shippedItem('gap-question', question, {
    question: question.question,
    unit: question.unit,
    record: question.record,
    whenApart: question.whenApart,
  });

const itemOfAssetKind = (asset: AssetKind): LibraryItem =>
  shippedItem('asset-kind', asset, {
    name: asset.name,
    stages: asset.stages.map((stage) => ({ stage })),
    does: asset.does,
    missedWhen: asset.missedWhen,
  });

const itemOfLens = (lens: CompanyLens): LibraryItem =>
  shippedItem('lens', lens, {
    name: lens.name,
    drive: lens.drive,
    signs: lines(lens.signs),
    risks: lines(lens.risks),
    scriptChanges: lens.scriptChanges.map(({ stage, say }) => ({ stage, say })),
  });

/** Its words are an invented example; a copy puts what the seller says in their place. */
const itemOfSoundBite = (template: SoundBiteTemplate): LibraryItem =>
  shippedItem(template.form, template, {
    ...emptyBody(template.form),
    title: template.title,
    salesStage: template.stage,
    words: template.example,
    serves: template.accountabilityKind,
    asks: lines(template.asks),
  });
