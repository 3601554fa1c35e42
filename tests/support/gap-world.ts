import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { GapAnswer } from '#shared/domain/gap/gap-number-schema';
import { gapRowSchema } from '#shared/domain/gap/gap-row-schema';
import { openHiring, type HiringWorld } from './hiring-world';

export const questions = ['a', 'b', 'c'].map((id) => ({ id, question: `How many of ${id}?`, unit: 'leads' }));

export interface GapWorld extends HiringWorld {
  readonly agreementId: AgreementId;
  readonly commit: (side: Side, values: Readonly<Record<string, number>>) => ReturnType<HiringWorld['call']>;
}

/** An agreement with three questions that nobody has answered. */
export async function openGap(options: Parameters<typeof openHiring>[0] = {}): Promise<GapWorld> {
  const world = await openHiring(options);
  const [engagement] = await world.desk.engagements.list();
  const {
    id: agreementId,
    document,
    facilitation,
  } = await world.desk.agreements.create({
    engagementId: engagement!.id,
    title: 'SLA',
  });
  const gap = questions.map((row) => gapRowSchema.parse(row));
  await world.desk.agreements.save({
    id: agreementId,
    expectedRev: 0,
    draft: { document, facilitation: { ...facilitation, gap } },
  });
  return {
    ...world,
    agreementId,
    commit: (side, values) => world.call('gap.commit', { agreementId, side, answers: answersOf(values) }),
  };
}

/** By the question's id. */
export const answersOf = (values: Readonly<Record<string, number>>): GapAnswer[] =>
  questions.flatMap(({ id, question, unit }) => {
    const value = values[id];
    return value === undefined ? [] : [{ rowId: id, question, unit, value }];
  });
