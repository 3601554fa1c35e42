import type { Agreement } from '#shared/domain/agreement/agreement-schema';
import { isTimeZone } from '#shared/domain/calendar/zone-offsets';
import { clientSchema, type Client } from '#shared/domain/engagement/engagement-schema';
import { calendarFile } from '#shared/domain/ics/calendar-file';
import type { JobRequest } from '#shared/domain/job/job-schema';
import { packContent } from '#shared/domain/pack/pack-content';
import type { PackPart } from '#shared/domain/pack/pack-schema';
import type { Api } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { packMaterial } from '../exporting/pack/pack-material';
import { fileKinds } from './file-kinds';
import { named, type MadeExport, type PreparedExport } from './prepared-export';
import type { WorkRequest } from './work';

export type WorkshopExportRequest = Extract<JobRequest, { kind: 'export-pack' | 'export-ics' }>;
export type WorkshopApi = Pick<Api, 'agreements' | 'engagements'>;

export const isWorkshopExport = (request: JobRequest): request is WorkshopExportRequest =>
  request.kind === 'export-pack' || request.kind === 'export-ics';

interface Workshop {
  readonly agreement: Agreement;
  readonly client: Client;
}

/**
 * What is taken along from a workshop as it is saved at this moment, by the desk's own calls.
 *
 * @throws {AppError} NOT_FOUND if the agreement is gone.
 */
export async function prepareWorkshopExport(
  desk: WorkshopApi,
  request: WorkshopExportRequest,
): Promise<PreparedExport> {
  const workshop = await load(desk, request.agreementId);
  const { client, agreement } = workshop;
  if (request.kind === 'export-pack') return madePack(workshop, request.parts);
  return {
    ...named([client.name, agreement.document.title], fileKinds[request.kind]),
    bytes: calendarBytes(workshop),
  };
}

/** The facilitator's pack of an agreement. @throws {AppError} NOT_FOUND if it is gone. */
export const preparePack = async (
  desk: WorkshopApi,
  { agreementId, parts }: { readonly agreementId: Agreement['id']; readonly parts: readonly PackPart[] },
): Promise<MadeExport> => madePack(await load(desk, agreementId), parts);

const madePack = (workshop: Workshop, parts: readonly PackPart[]): MadeExport => ({
  ...named([workshop.client.name, workshop.agreement.document.title, 'Facilitator’s pack'], fileKinds['export-pack']),
  work: packWork(workshop, parts),
});

async function load(desk: WorkshopApi, id: Agreement['id']): Promise<Workshop> {
  const agreement = await desk.agreements.get({ id });
  const engagements = await desk.engagements.list();
  return { agreement, client: clientSchema.parse(engagements.find((each) => each.id === agreement.engagementId)) };
}

function packWork({ agreement, client }: Workshop, parts: readonly PackPart[]): WorkRequest {
  const content = packContent({ ...agreement, material: packMaterial(), locale: client.locale });
  return { kind: 'pack', client, content, parts };
}

/** @throws {AppError} VALIDATION if the agreement's time zone is none. */
export function calendarBytes({ agreement: { id, document }, client }: Workshop, nowMs = Date.now()): Uint8Array {
  const { timeZone } = document.calendar;
  if (!isTimeZone(timeZone)) {
    throw new AppError(
      'VALIDATION',
      `“${timeZone}” is no time zone this computer knows. Choose one under “Working time” in the communication plan.`,
    );
  }
  return new TextEncoder().encode(calendarFile({ agreementId: id, clientName: client.name, document, nowMs }));
}
