import type { HandoutWriter } from '../handout/handout-writer';

/** A box to tick or a place to write, points from the top left of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Named {
  /** Stable name of the field in a fillable PDF: letters, digits, dash and underscore. */
  readonly name: string;
  /** What a screen reader says. */
  readonly label: string;
}

export interface TickBox extends Named {
  readonly x: number;
  readonly y: number;
}

export interface ChoiceBox extends TickBox {
  /** Of this box among those of the same name. */
  readonly value: string;
}

export interface WriteBox extends Named {
  readonly place: Place;
  readonly isMultiline: boolean;
}

/** Where a reader's hand goes: drawn for a pen, or made of fields for a keyboard. The layout is the same. */
export interface FillIn {
  tick(box: TickBox): void;
  choose(box: ChoiceBox): void;
  write(box: WriteBox): void;
  /** Ends the fields; called once, before the pages end. */
  finish(): void;
}

export const BOX_PT = 11;
/** From one ruled line to the next: handwriting needs about 7 mm. */
export const RULE_PT = 20;

/** Boxes and ruled lines, for a pen. */
export function createPaperFillIn(
  writer: HandoutWriter,
  colors: { readonly box: string; readonly rule: string },
): FillIn {
  const box = ({ x, y }: TickBox) =>
    writer.decorate((pdf) => pdf.rect(x, y, BOX_PT, BOX_PT).lineWidth(0.6).stroke(colors.box));
  return {
    tick: box,
    choose: box,
    write: ({ place: { x, y, width, height } }) =>
      writer.decorate((pdf) => {
        const lines = Math.max(1, Math.floor(height / RULE_PT));
        for (let line = 1; line <= lines; line += 1) {
          const at = y + (height * line) / lines;
          pdf.moveTo(x, at).lineTo(x + width, at);
        }
        pdf.lineWidth(0.5).stroke(colors.rule);
      }),
    finish: () => undefined,
  };
}
