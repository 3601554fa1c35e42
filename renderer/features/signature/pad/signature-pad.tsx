import './signature-pad.css';

import { useEffect, useRef } from 'react';

import { createPad, type Pad } from './create-pad';
import type { Strokes } from './ink-history';

interface Props {
  readonly strokes: Strokes;
  readonly onDraw: (strokes: Strokes) => void;
  /** Whose signature it will be. */
  readonly name: string;
}

/** A sheet of paper to sign on by mouse, finger or pen. It keeps what is drawn whatever becomes of its size. */
export function SignaturePad({ strokes, onDraw, name }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad | null>(null);
  const draw = useRef(onDraw);
  const first = useRef(strokes);
  useEffect(() => {
    draw.current = onDraw;
  }, [onDraw]);
  useEffect(() => {
    if (!canvas.current) return;
    const opened = createPad(canvas.current, first.current, (drawn) => draw.current(drawn));
    pad.current = opened;
    return opened.close;
  }, []);
  useEffect(() => {
    first.current = strokes;
    pad.current?.show(strokes);
  }, [strokes]);
  return (
    <div className="signature-pad">
      <canvas
        ref={canvas}
        className="signature-pad__canvas"
        role="img"
        aria-label={`Signature pad of ${name}: ${wordsFor(strokes.length)}`}
      />
      <span className="signature-pad__line" aria-hidden />
      {strokes.length === 0 && (
        <span className="signature-pad__hint" aria-hidden>
          Sign here with the mouse, a finger or a pen
        </span>
      )}
    </div>
  );
}

function wordsFor(strokes: number): string {
  if (strokes === 0) return 'empty';
  return strokes === 1 ? '1 stroke drawn' : `${strokes} strokes drawn`;
}
