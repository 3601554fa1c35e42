import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { seatKindSchema } from '../kit/seat-kind';
import { findFileFaults } from './search-file-faults';
import { fileCandidateSchema, fileQuestionSchema, rows } from './search-file-candidate';
import { panelSchema, seatSchema } from './panel-schema';
import { profileSchema } from './profile-schema';

export const searchFileFormat = 'rapport-search';

/** A seat outside the workspace. Its kind is null if it has left the panel. */
const fileSeatSchema = seatSchema
  .omit({ personId: true })
  .extend({ kind: seatKindSchema.nullable().default(null), id: rowIdSchema });

/**
 * A search outside the workspace: what `rapport score SEARCH.json` reads. Only scores that are open ever get into it. Of
 * what is sealed it states how many assessments exist, and nothing more. Unknown keys are refused, because nobody is
 * there to see that something was left out.
 */
export const searchFileSchema = z
  .strictObject({
    format: z.literal(searchFileFormat),
    formatVersion: z.literal(1),
    title: textSchema(200).default(''),
    profile: profileSchema,
    panel: panelSchema.extend({ seats: rows(fileSeatSchema, 60, 'seats') }),
    /** The questions as they were locked: reworded, a question is another one. */
    questions: rows(fileQuestionSchema, 2_000, 'questions').default([]),
    candidates: rows(fileCandidateSchema, 500, 'candidates'),
  })
  .superRefine((file, context) => {
    for (const { path, message } of findFileFaults(file))
      context.addIssue({ code: 'custom', path: [...path], message });
  });
export type SearchFile = z.infer<typeof searchFileSchema>;
