/** Colours of a deck, six hexadecimal digits without `#`. */
export interface Palette {
  /** The client's colour as chosen: bars and the heads of tables. */
  readonly accent: string;
  /** Text on the accent: white or ink if they read on it, else black. */
  readonly onAccent: string;
  /** The accent, darkened until text in it reads on white and on the tint (WCAG 4.5:1). */
  readonly accentInk: string;
  /** The accent in a trace, behind figures. */
  readonly tint: string;
  readonly ink: string;
  readonly grey: string;
  readonly line: string;
  readonly white: string;
}

const INK = '1B2430';
const WHITE = 'FFFFFF';
const BLACK = '000000';
const ENOUGH = 4.5;

/** @param accentColor `#RRGGBB`. */
export function paletteOf(accentColor: string): Palette {
  const accent = accentColor.slice(1).toUpperCase();
  const tint = mix(accent, WHITE, 0.06);
  return {
    accent,
    onAccent: [WHITE, INK].find((text) => contrast(text, accent) >= ENOUGH) ?? BLACK,
    accentInk: darkenFor(accent, tint),
    tint,
    ink: INK,
    grey: '566071',
    line: 'D5DAE3',
    white: WHITE,
  };
}

function darkenFor(color: string, background: string): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const darker = mix(color, BLACK, share);
    if (contrast(darker, background) >= ENOUGH) return darker;
  }
  return INK;
}

/** Contrast ratio by WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `share` of the first colour, the rest of the second. */
function mix(first: string, second: string, share: number): string {
  const other = channels(second);
  return channels(first)
    .map((channel, index) => Math.round(channel * share + (other[index] ?? 0) * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

const channels = (color: string): number[] => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
