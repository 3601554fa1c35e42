import PptxGenJS from 'pptxgenjs';

import { FOOTER_PT, SLIDE_NUMBER, TITLE, TITLE_PT } from './slide-frame';
import type { LaidDeck, LaidSlide, SlideShape, TextShape } from './slide-shape';
import { addChart } from './write-chart';
import { addTable } from './write-table';
import { FONT, inches, textOptions, textRuns } from './write-text';

const MASTER = 'RAPPORT';

/**
 * The one place that knows pptxgenjs. Its file is not fit for PowerPoint yet: the mending steps that follow are part of
 * writing a deck.
 */
export async function writeDeck(deck: LaidDeck, onSlide: (index: number) => void): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  file.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [...deck.common.map(masterObject), titlePlaceholder()],
    slideNumber: {
      ...inches(SLIDE_NUMBER),
      fontFace: FONT,
      fontSize: FOOTER_PT,
      color: '566071',
      align: 'right',
      margin: 0,
    },
  });
  for (const [index, slide] of deck.slides.entries()) {
    onSlide(index);
    writeSlide(file.addSlide({ masterName: MASTER }), slide);
  }
  const bytes = await file.write({ outputType: 'uint8array', compression: false });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs did not answer with bytes');
  return bytes;
}

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

function masterObject(shape: SlideShape): MasterObject {
  switch (shape.kind) {
    case 'rect':
      return { rect: { ...inches(shape.frame), ...(shape.fill !== undefined && { fill: { color: shape.fill } }) } };
    case 'text':
      // A master's text is one string; the footer has one run.
      return {
        text: {
          text: plainText(shape),
          options: { ...textOptions(shape), color: shape.paragraphs[0]?.runs[0]?.color ?? '000000' },
        },
      };
    case 'image':
      return { image: imageOptions(shape) };
    case 'table':
    case 'chart':
    case 'ink':
      throw new Error(`no ${shape.kind} on the slide master`);
  }
}

const plainText = ({ paragraphs }: TextShape): string =>
  paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');

function titlePlaceholder(): MasterObject {
  const options = {
    name: 'title',
    type: 'title' as const,
    ...inches(TITLE),
    fontFace: FONT,
    fontSize: TITLE_PT,
    bold: true,
    align: 'left' as const,
    valign: 'top' as const,
    margin: 0,
  };
  return { placeholder: { options, text: '' } };
}

function writeSlide(slide: PptxGenJS.Slide, { shapes, notes }: LaidSlide): void {
  for (const [index, shape] of shapes.entries()) {
    if (index === 0 && shape.kind === 'text') {
      slide.addText(textRuns(shape), { placeholder: 'title', lineSpacing: shape.linePt, margin: 0 });
    } else {
      addShape(slide, shape);
    }
  }
  slide.addNotes(notes);
}

function addShape(slide: PptxGenJS.Slide, shape: SlideShape): void {
  switch (shape.kind) {
    case 'rect':
      slide.addShape('rect', {
        ...inches(shape.frame),
        ...(shape.fill !== undefined && { fill: { color: shape.fill } }),
        ...(shape.stroke !== undefined && { line: { color: shape.stroke, width: 0.75 } }),
      });
      return;
    case 'text':
      slide.addText(textRuns(shape), textOptions(shape));
      return;
    case 'table':
      addTable(slide, shape);
      return;
    case 'image':
      slide.addImage(imageOptions(shape));
      return;
    case 'ink':
      // A box that `drawInk` gives its geometry: pptxgenjs fills one path with all outlines and has no round pens.
      slide.addShape('rect', { ...inches(shape.frame), objectName: shape.name });
      return;
    case 'chart':
      addChart(slide, shape);
  }
}

function imageOptions({ frame, picture, altText }: Extract<SlideShape, { kind: 'image' }>) {
  return { ...inches(frame), data: `${picture.mediaType};base64,${picture.base64}`, altText };
}
