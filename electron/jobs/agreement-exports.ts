import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { JobRequest } from '#shared/domain/job/job-schema';
import { fileKinds } from './file-kinds';
import { named, type MadeExport } from './prepared-export';
import type { Exported, WorkRequest } from './work';
import type { WorkshopExportRequest } from './workshop-exports';

export type AgreementExportRequest = Exclude<Extract<JobRequest, { agreementId: AgreementId }>, WorkshopExportRequest>;

/** What an agreement's file is made of, as it is stored at this moment. */
export function prepareAgreementExport(request: AgreementExportRequest, source: Exported): MadeExport {
  const { client, document } = source;
  const drafted = request.kind === 'export-draft-pdf' ? ['Draft'] : [];
  return {
    ...named([client.name, document.title, ...drafted], fileKinds[request.kind]),
    work: workFor(request, source),
  };
}

function workFor(request: AgreementExportRequest, { document, client }: Exported): WorkRequest {
  switch (request.kind) {
    case 'export-deck':
      return { kind: 'deck', layout: request.layout, document, client };
    case 'export-draft-pdf':
      return { kind: 'draft-pdf', document, client };
    case 'export-markdown':
      return { kind: 'markdown', document, client };
    case 'export-handout':
      return { kind: 'handout', document, client };
    case 'export-agreement':
      return { kind: 'agreement-file', document, client };
  }
}
