import { Tabs } from '../../ui/tabs';
import { DrawnMark } from './pad/drawn-mark';
import { change, useSignature } from './signature-store';
import { TypedMark } from './typed-mark';

/** The signature: drawn or typed. What was drawn stays while one looks at the other way. */
export function SheetMark({ name }: { readonly name: string }) {
  const { method, typed, strokes } = useSignature((state) => state.half);
  return (
    <section className="sheet__part" aria-labelledby="sheet-sign">
      <h2 id="sheet-sign" className="sheet__step">
        Sign
      </h2>
      <Tabs
        label="How to sign"
        selected={method}
        onChange={(id) => change({ method: id === 'typed' ? 'typed' : 'drawn' })}
        items={[
          {
            id: 'drawn',
            label: 'Draw',
            content: (
              <DrawnMark
                name={name}
                strokes={strokes}
                onDraw={(drawn) => change({ strokes: drawn.map((stroke) => [...stroke]) })}
              />
            ),
          },
          {
            id: 'typed',
            label: 'Type',
            content: <TypedMark typed={typed} onType={(text) => change({ typed: text })} />,
          },
        ]}
      />
    </section>
  );
}
