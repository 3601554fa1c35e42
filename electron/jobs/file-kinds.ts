/** A kind of file as a dialog names it. */
export interface FileKind {
  /** Without the dot. */
  readonly extension: string;
  readonly name: string;
}

const pdf = { extension: 'pdf', name: 'PDF document' } as const;
const slides = { extension: 'pptx', name: 'PowerPoint presentation' } as const;

export const fileKinds = {
  'export-deck': slides,
  'export-revision-deck': slides,
  'export-revision-pdf': pdf,
  'export-draft-pdf': pdf,
  'export-signature-page': pdf,
  'export-root': { extension: 'cer', name: 'Certificate' },
  'export-markdown': { extension: 'md', name: 'Markdown text' },
  'export-handout': pdf,
  'export-agreement': { extension: 'json', name: 'Rapport agreement' },
  'import-agreement': { extension: 'json', name: 'Rapport agreement' },
  'export-kit': pdf,
  'export-pack': pdf,
  'export-ics': { extension: 'ics', name: 'Calendar' },
  'export-review': pdf,
  'export-candidate-handout': pdf,
  'export-scorecard': pdf,
  'export-debrief': pdf,
  'export-comparison': slides,
  'export-scores': { extension: 'csv', name: 'CSV table' },
  'export-search': { extension: 'json', name: 'Rapport search' },
} as const satisfies Readonly<Record<string, FileKind>>;

export const libraryFileKinds = {
  csv: { extension: 'csv', name: 'CSV table' },
  json: { extension: 'json', name: 'Rapport library' },
} as const satisfies Readonly<Record<string, FileKind>>;
