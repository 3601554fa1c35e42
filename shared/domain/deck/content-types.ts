import type { InkPicture } from '../signing/signature-schema';

export type SectionId = 'summary' | 'communication' | 'terminology' | 'marketing' | 'sales' | 'signatures';

export interface AgreementContent {
  readonly title: string;
  readonly clientName: string;
  /** "Workshop on 3 December 2026, in force from 1 January 2027"; empty if no day is known. */
  readonly dates: string;
  readonly sections: readonly ContentSection[];
}

export interface ContentSection {
  readonly id: SectionId;
  readonly title: string;
  /** One line on what the section is for. */
  readonly purpose: string;
  /** What the presenter says: speaker notes of the slide. */
  readonly speakerNotes: string;
  readonly blocks: readonly ContentBlock[];
}

/** Something the slide has no room for; Markdown and the handout print it. */
export interface Detail {
  readonly label: string;
  readonly text: string;
}

/** `name` says in full what a row is when it does not fit on its slide: "Term: Escalation". */
export interface ContentRow {
  readonly name: string;
  readonly cells: readonly string[];
  readonly details: readonly Detail[];
}

export interface ContentItem {
  readonly name: string;
  /** Stands in bold before the text; empty if there is none. */
  readonly lead: string;
  readonly text: string;
}

export interface FigureItem {
  readonly value: string;
  readonly label: string;
}

export interface FunnelStage {
  readonly label: string;
  readonly count: number;
  /** The count as it is written in the client's locale. */
  readonly shown: string;
}

export interface SignatureLine {
  /** "For marketing", "Witness". */
  readonly role: string;
  readonly name: string;
  readonly title: string;
  /** Null while there is only an empty line to sign on. */
  readonly mark: SignatureMark | null;
}

/** What became of a line once its revision closed. */
export interface SignatureMark {
  /** "Drawn 22 Nov 2026, 11:08", "Declined …", "Not signed yet". */
  readonly status: string;
  readonly picture: InkPicture | null;
  readonly altText: string;
}

export type TextBlock = { readonly kind: 'text'; readonly title: string; readonly name: string; readonly text: string };
export type ListBlock = {
  readonly kind: 'list';
  readonly title: string;
  readonly isNumbered: boolean;
  readonly items: readonly ContentItem[];
};
export type FiguresBlock = {
  readonly kind: 'figures';
  readonly title: string;
  readonly figures: readonly FigureItem[];
};
export type FunnelBlock = {
  readonly kind: 'funnel';
  readonly title: string;
  /** The chain in words: "To win 40 deals, …". */
  readonly sentences: readonly string[];
  readonly stages: readonly FunnelStage[];
};
export type TableBlock = {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly ContentRow[];
};
export type GlossaryBlock = {
  readonly kind: 'glossary';
  readonly title: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly ContentRow[];
};
export type SignaturesBlock = {
  readonly kind: 'signatures';
  readonly statement: string;
  readonly lines: readonly SignatureLine[];
  /** Sentences below the lines of a closed revision: which one it is, its digest; none for a draft. */
  readonly evidence: readonly string[];
};
/** Says in words that something is not settled yet. */
export type GapBlock = { readonly kind: 'gap'; readonly title: string; readonly text: string };

export type ContentBlock =
  TextBlock | ListBlock | FiguresBlock | FunnelBlock | TableBlock | GlossaryBlock | SignaturesBlock | GapBlock;

/** @returns the section's first block of a kind. */
export function blockOf<Kind extends ContentBlock['kind']>(
  section: ContentSection,
  kind: Kind,
): Extract<ContentBlock, { kind: Kind }> | undefined {
  return section.blocks.find((block): block is Extract<ContentBlock, { kind: Kind }> => block.kind === kind);
}
