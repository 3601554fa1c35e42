import { plannedMinutesOf } from '#shared/domain/agreement/planned-minutes';
import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import type { JobRequest } from '#shared/domain/job/job-schema';
import { packContent } from '#shared/domain/pack/pack-content';
import type { Api } from '#shared/ipc/contract';
import { packMaterial } from '../exporting/pack/pack-material';
import { fileKinds } from './file-kinds';
import { named, type MadeExport } from './prepared-export';

export type WorkshopExportRequest = Extract<JobRequest, { kind: 'export-pack' }>;
export type WorkshopApi = Pick<Api, 'agreements' | 'engagements'>;

export const isWorkshopExport = (request: JobRequest): request is WorkshopExportRequest =>
  request.kind === 'export-pack';

/**
 * The facilitator's pack of a workshop as it is saved at this moment, by the desk's own calls.
 *
 * @throws {AppError} NOT_FOUND if the agreement is gone.
 */
export async function prepareWorkshopExport(
  desk: WorkshopApi,
  { kind, agreementId, parts }: WorkshopExportRequest,
): Promise<MadeExport> {
  const agreement = await desk.agreements.get({ id: agreementId });
  const engagements = await desk.engagements.list();
  const client = clientSchema.parse(engagements.find(({ id }) => id === agreement.engagementId));
  const material = packMaterial();
  const content = packContent({
    ...agreement,
    material,
    minutesOf: (stage) => plannedMinutesOf(stage, agreement.facilitation, material.scripts),
    locale: client.locale,
  });
  return {
    ...named([client.name, agreement.document.title, 'Facilitator’s pack'], fileKinds[kind]),
    work: { kind: 'pack', client, content, parts },
  };
}
