import type { StageId } from '../agreement/stage-ids';

/** True for a block of the library's agendas that is a break: it serves no stage, and its title speaks of one. */
export const isBreak = ({ stage, title }: { readonly stage: StageId | null; readonly title: string }): boolean =>
  stage === null && /\b(?:break|lunch)\b/iu.test(title);
