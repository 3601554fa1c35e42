import { readFileSync } from 'node:fs';
import path from 'node:path';

import { kitDocumentSchema, kitSchema, type Kit, type KitDocument } from '#shared/domain/kit/kit-schema';
import type { DateNumber, SeatKind } from '#shared/domain/kit/seat-kind';
import {
  roleTemplateSchema,
  shippedKeySchema,
  shippedQuestionSchema,
  unscoredPromptSchema,
} from '#shared/domain/playbook/role-schema';
import { searchDocumentSchema, type SearchDocument } from '#shared/domain/search/search-schema';

export const searchId = '5ea2c400-0000-4000-8000-000000000001';

const read = (name: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, `../../resources/playbooks/hiring/vp-marketing/${name}.json`), 'utf8'),
  ) as Record<string, unknown>;

const template = roleTemplateSchema.parse(read('role')['template']);

/** The VP of Marketing search with four seats: `ceo`, `cfo`, `hr`, `sales` (two of them on the second round too). */
export function sampleSearch(changes: { readonly title?: string } = {}): SearchDocument {
  const { mission, outcomes, competencies, dealBreakers, reportingLine, dates } = template;
  const seat = (id: string, kind: SeatKind, personName: string, onDates: DateNumber[]) => ({
    id,
    kind,
    personName,
    dates: onDates,
  });
  return searchDocumentSchema.parse({
    title: 'VP of Marketing',
    roleId: 'vp-marketing',
    profile: { mission, outcomes, competencies, dealBreakers, reportingLine },
    panel: {
      seats: [
        seat('hr', 'hr', 'Ines Okafor', [1]),
        seat('sales', 'sales-leader', 'Tom Brandt', [1, 2]),
        seat('cfo', 'cfo', 'Margit Hansen', [1, 2]),
        seat('ceo', 'ceo', 'Paul Reuter', [1]),
      ],
      dates,
    },
    ...changes,
  });
}

/** The questions of a seat as they ship, in the order of a conversation. */
export function shippedKit(
  seat: 'ceo' | 'cfo' | 'hr' | 'sales-leader' | 'product-leader',
  date: DateNumber = 1,
): KitDocument {
  const bank = read(seat);
  const questions = [
    ...shippedQuestionSchema.array().parse(bank['questions']),
    ...shippedQuestionSchema.array().parse(read('role')['questions'] ?? []),
  ];
  const prompts = unscoredPromptSchema.array().parse(bank['prompts']);
  const scored = shippedKeySchema
    .array()
    .parse(bank['keys'])
    .filter((key) => key.date === date)
    .map(({ id, version, questionId, minutes, key }) => {
      const question = questions.find((each) => each.id === questionId);
      if (!question) throw new Error(`no question ${questionId}`);
      const { text, part, competencyId, kind } = question;
      return { id, part, text, competencyId, kind, minutes, key, origin: { keyId: id, version } };
    });
  const unscored = (part: 'warm-up' | 'close') =>
    prompts
      .filter((prompt) => prompt.part === part)
      .map(({ id, text, minutes }) => ({ id, part, text, minutes, isScored: false }));
  const items = [...unscored('warm-up'), ...scored, ...unscored('close')];
  return kitDocumentSchema.parse({ items, plannedMinutes: 60 });
}

/** The kit of the CFO as it ships. */
export const cfoKit = (date: DateNumber = 1): Kit => kitOf(shippedKit('cfo', date), { date });

/** A kit of the CFO's seat around a document. */
export function kitOf(document: KitDocument, changes: Partial<Kit> = {}): Kit {
  return kitSchema.parse({
    searchId,
    seatId: 'cfo',
    date: 1,
    document,
    rev: 3,
    locks: [
      { version: 2, sha256: 'ab12cd34ef56'.padEnd(64, '7'), lockedAtMs: Date.UTC(2026, 2, 3, 9), interviews: 1 },
      { version: 1, sha256: '00112233'.padEnd(64, '4'), lockedAtMs: Date.UTC(2026, 2, 1, 9), interviews: 0 },
    ],
    isChangedSinceLock: false,
    ...changes,
  });
}
