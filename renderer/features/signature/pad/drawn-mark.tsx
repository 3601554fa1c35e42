import { Eraser, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../../../ui/button';
import { draw, inkOf, redoInk, undoInk, type InkHistory, type Strokes } from './ink-history';
import { SignaturePad } from './signature-pad';

interface Props {
  readonly strokes: Strokes;
  readonly onDraw: (strokes: Strokes) => void;
  /** Whose signature it will be. */
  readonly name: string;
}

/** The pad with undo, redo and clear. What was undone is forgotten with the sheet. */
export function DrawnMark({ strokes, onDraw, name }: Props) {
  const [history, setHistory] = useState(() => inkOf(strokes));
  const go = (next: InkHistory) => {
    setHistory(next);
    onDraw(next.strokes);
  };
  return (
    <div className="drawn-mark">
      <SignaturePad strokes={history.strokes} name={name} onDraw={(drawn) => go(draw(history, drawn))} />
      <div className="drawn-mark__tools">
        <Button
          size="small"
          variant="ghost"
          icon={Undo2}
          isDisabled={history.done.length === 0}
          onPress={() => go(undoInk(history))}
        >
          Undo stroke
        </Button>
        <Button
          size="small"
          variant="ghost"
          icon={Redo2}
          isDisabled={history.undone.length === 0}
          onPress={() => go(redoInk(history))}
        >
          Redo
        </Button>
        <Button
          size="small"
          variant="ghost"
          icon={Eraser}
          isDisabled={history.strokes.length === 0}
          onPress={() => go(draw(history, []))}
        >
          Clear
        </Button>
      </div>
    </div>
  );
}
