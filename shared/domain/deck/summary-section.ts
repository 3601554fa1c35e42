import type { AgreementDocument } from '../agreement/agreement-schema';
import type { Client } from '../engagement/engagement-schema';
import type { ContentBlock, ContentSection } from './content-types';
import { planBlocks } from './plan-blocks';

/** Why both sides do this, what they promise each other, and the figures of the plan. */
export function summarySection(document: AgreementDocument, client: Client): ContentSection {
  return {
    id: 'summary',
    title: 'Executive summary',
    purpose: document.title.trim() || 'Sales and marketing service level agreement',
    speakerNotes:
      'Read the reason aloud, in under a minute. Then ask somebody who was not in the room to say it back. ' +
      'The figures come from the plan; the chain from goal to leads is in the handout too.',
    blocks: [whyBlock(document), pointsBlock(document), ...scopeBlock(document), ...planBlocks(document.plan, client)],
  };
}

function whyBlock({ summary }: AgreementDocument): ContentBlock {
  const title = 'Why we are doing this';
  return summary.why.trim() === ''
    ? { kind: 'gap', title, text: 'The reason is not written yet.' }
    : { kind: 'text', title, name: title, text: summary.why.trim() };
}

/** What the agreement covers; in the handout only. */
function scopeBlock({ setup }: AgreementDocument): ContentBlock[] {
  const text = setup.scope.trim();
  return text === '' ? [] : [{ kind: 'text', title: 'What this covers', name: 'What this covers', text }];
}

function pointsBlock({ summary }: AgreementDocument): ContentBlock {
  const title = 'What we promise each other';
  const items = summary.points
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }, index) => ({ name: `Point ${index + 1}: ${opening(text)}`, lead: '', text: text.trim() }));
  return items.length === 0
    ? { kind: 'gap', title, text: 'No point is written yet.' }
    : { kind: 'list', title, isNumbered: false, items };
}

const OPENING_WORDS = 6;

/** The first words of a sentence, enough to know it again. */
function opening(text: string): string {
  const words = text.trim().split(/\s+/);
  const start = words.slice(0, OPENING_WORDS).join(' ').slice(0, 60);
  return words.length > OPENING_WORDS ? `${start} …` : start;
}
