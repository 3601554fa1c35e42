import type { InkPicture } from '#shared/domain/signing/signature-schema';
import { letterGroups, readContours, type ContourStep, type Spot } from '../ink-contours';
import type { InkShape, LaidDeck } from '../slide-shape';
import { rewrite, SLIDE_FILES, type DeckFiles } from './deck-files';

const SHAPE = /<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs;
const LOOK = /<a:prstGeom .*?<\/p:spPr>/s;
const EMU_PER_POINT = 12_700;
/** Units of a path for one unit of the picture, whose numbers have two decimals. */
const FINE = 100;

/** Gives the boxes that stand for signatures their lines or outlines: shapes that PowerPoint draws itself. */
export function drawInk(files: DeckFiles, { slides }: LaidDeck): void {
  rewrite(files, SLIDE_FILES, (xml, file) => {
    const number = Number(/slide(\d+)\.xml$/.exec(file)?.[1]);
    const inks = new Map(
      (slides[number - 1]?.shapes ?? []).flatMap((shape) => (shape.kind === 'ink' ? [[shape.name, shape]] : [])),
    );
    if (inks.size === 0) return xml;
    return xml.replace(SHAPE, (shape) => {
      const ink = inks.get(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? '');
      return ink ? shape.replace(LOOK, () => `${geometryOf(ink.picture)}${penOf(ink)}</p:spPr>`) : shape;
    });
  });
}

function geometryOf({ width, height, path, look }: InkPicture): string {
  const begin = `<a:path w="${fine(width)}" h="${fine(height)}"${look === 'stroke' ? ' fill="none"' : ''}>`;
  const contours = readContours(path);
  const groups = look === 'stroke' ? [contours] : letterGroups(contours);
  const paths = groups.map((group) => `${begin}${group.flat().map(stepText).join('')}</a:path>`);
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="l" t="t" r="r" b="b"/>' +
    `<a:pathLst>${paths.join('')}</a:pathLst></a:custGeom>`
  );
}

const tags = { M: 'moveTo', L: 'lnTo', Q: 'quadBezTo', C: 'cubicBezTo' } as const;

function stepText({ letter, spots }: ContourStep): string {
  if (letter === 'Z') return '<a:close/>';
  return `<a:${tags[letter]}>${spots.map(spotText).join('')}</a:${tags[letter]}>`;
}

const spotText = ([x, y]: Spot): string => `<a:pt x="${fine(x)}" y="${fine(y)}"/>`;

const fine = (value: number): number => Math.round(value * FINE);

/** Colour, width and the round ends of a pen; outlines are filled and have no line. */
function penOf({ picture, frame, color }: InkShape): string {
  const paint = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  if (picture.look === 'fill') return `${paint}<a:ln><a:noFill/></a:ln>`;
  const width = Math.round((picture.penWidth * frame.width * EMU_PER_POINT) / picture.width);
  return `<a:noFill/><a:ln w="${width}" cap="rnd">${paint}<a:round/></a:ln>`;
}
