import type { Pdf } from './handout-page';

export type StructureElement = ReturnType<Pdf['struct']>;
export type Tag = 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'LI';

/** Where the pieces of a paragraph belong in the structure. */
export interface TaggedParagraph {
  readonly marker: StructureElement;
  readonly text: StructureElement;
  readonly end: () => void;
}

/** The structure that screen readers follow: everything in the order it is written, items that follow each other in one list. */
export class TagTree {
  readonly #pdf: Pdf;
  readonly #root: StructureElement;
  #list: StructureElement | null = null;

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
  }

  paragraph(tag: Tag, hasMarker: boolean): TaggedParagraph {
    if (tag === 'LI') return this.#item(hasMarker);
    const element = this.add(tag);
    return { marker: element, text: element, end: () => element.end() };
  }

  /** A new element at the end; whoever adds it ends it. */
  add(tag: Tag | 'Form'): StructureElement {
    this.#endList();
    return this.#below(this.#root, tag);
  }

  end(): void {
    this.#endList();
    this.#root.end();
  }

  #item(hasMarker: boolean): TaggedParagraph {
    this.#list ??= this.#below(this.#root, 'L');
    const item = this.#below(this.#list, 'LI');
    const marker = hasMarker ? this.#below(item, 'Lbl') : item;
    return { marker, text: this.#below(item, 'LBody'), end: () => item.end() };
  }

  #endList(): void {
    this.#list?.end();
    this.#list = null;
  }

  #below(parent: StructureElement, tag: string): StructureElement {
    const element = this.#pdf.struct(tag);
    parent.add(element);
    return element;
  }
}
