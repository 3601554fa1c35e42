/** A kind of file as a dialog names it. */
export interface FileKind {
  /** Without the dot. */
  readonly extension: string;
  readonly name: string;
}

export const fileKinds = {
  'export-deck': { extension: 'pptx', name: 'PowerPoint presentation' },
  'export-markdown': { extension: 'md', name: 'Markdown text' },
  'export-handout': { extension: 'pdf', name: 'PDF document' },
  'export-agreement': { extension: 'json', name: 'Rapport agreement' },
  'import-agreement': { extension: 'json', name: 'Rapport agreement' },
} as const satisfies Readonly<Record<string, FileKind>>;
