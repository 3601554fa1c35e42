import type { StageId } from '../agreement/stage-ids';

/** What the room is asked in each stage, in one line. The facilitator's own words stay in the script. */
export const roomQuestions: Readonly<Record<StageId, string>> = {
  setup: 'Who signs, for what, and from when?',
  readiness: 'Are we ready to tell each other the truth?',
  gap: 'What does each side believe, and what is so?',
  summary: 'Why are we doing this?',
  terminology: 'What do our words mean?',
  plan: 'How many leads does the goal really take?',
  communication: 'When do we talk, and who decides when we disagree?',
  marketing: 'What does marketing promise?',
  sales: 'What does sales promise?',
  metrics: 'Which figures do we both read?',
  review: 'Does it hold, and does everybody know their part?',
};
