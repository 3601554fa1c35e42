import type { HandoutWriter } from '../handout/handout-writer';
import type { Pdf } from '../handout/handout-page';
import { BOX_PT, type ChoiceBox, type FillIn, type Place, type TickBox, type WriteBox } from './fill-in';
import { hexChannels, literal, openForm, type Reference } from './pdf-objects';
import { placeWidget } from './widget';

const MULTILINE = 1 << 12;
const RADIO = 1 << 15;
const TYPE_SIZE = 10;

/** Fields of a PDF form, each with a name, in the order they are read. Tick marks are drawn, so any reader shows them. */
export function createFormFillIn(writer: HandoutWriter, pdf: Pdf, lineColor: string): FillIn {
  const form = openForm(pdf, TYPE_SIZE);
  const looks = { on: mark(pdf, lineColor, true), off: mark(pdf, lineColor, false) };
  const groups = new Map<string, Reference>();

  const widget = (place: Place, { label }: { readonly label: string }, entries: object): Reference =>
    placeWidget(writer, place, { label, entries });
  const groupOf = ({ name, label }: TickBox): Reference => {
    const group =
      groups.get(name) ??
      form.add(pdf.ref({ FT: 'Btn', Ff: RADIO, T: literal(name), TU: literal(label), V: 'Off', Kids: [] }));
    groups.set(name, group);
    return group;
  };
  const button = (value: string) => ({ AS: 'Off', AP: { N: { [value]: looks.on, Off: looks.off } } });
  const box = ({ x, y }: TickBox): Place => ({ x, y, width: BOX_PT, height: BOX_PT });

  return {
    tick: (tick) => {
      const field = { FT: 'Btn', T: literal(tick.name), V: 'Off', ...button('Yes') };
      form.add(widget(box(tick), tick, field));
    },
    choose: (choice: ChoiceBox) => {
      const group = groupOf(choice);
      const kid = widget(box(choice), choice, { Parent: group, ...button(choice.value) });
      group.data['Kids'] = [...kidsOf(group), kid];
    },
    write: ({ name, label, place, isMultiline }: WriteBox) => {
      frame(writer, place, lineColor);
      const flags = isMultiline ? { Ff: MULTILINE } : {};
      form.add(widget(place, { label }, { FT: 'Tx', T: literal(name), V: literal(''), DA: form.appearance, ...flags }));
    },
    finish: () => undefined,
  };
}

const kidsOf = ({ data }: Reference): unknown[] => (Array.isArray(data['Kids']) ? data['Kids'] : []);

function frame(writer: HandoutWriter, { x, y, width, height }: Place, color: string): void {
  writer.decorate((pdf) => pdf.rect(x, y, width, height).lineWidth(0.5).stroke(color));
}

/** The picture of an empty or a ticked box. */
function mark(pdf: Pdf, color: string, isOn: boolean): Reference {
  const rgb = hexChannels(color).join(' ');
  const edge = BOX_PT - 0.75;
  const tick = isOn ? `${rgb} rg 2.5 2.5 ${BOX_PT - 5} ${BOX_PT - 5} re f\n` : '';
  const picture = pdf.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, BOX_PT, BOX_PT], Resources: {} });
  picture.end(
    Buffer.from(`1 g 0 0 ${BOX_PT} ${BOX_PT} re f\n${rgb} RG 0.75 w 0.375 0.375 ${edge} ${edge} re S\n${tick}`),
  );
  return picture;
}
