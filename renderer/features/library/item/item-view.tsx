import './item-view.css';

import type { Field, FieldRow, FieldValue, ItemBody } from '#shared/domain/library/field';
import { fieldWords, isEmptyValue } from '#shared/domain/library/item-body';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import { kindFields } from '#shared/domain/library/kind-fields';
import { Card } from '../../../ui/card';
import { AnchorScale } from './anchor-scale';
import { asRows } from './item-edits';
import { probesByFactor } from './probes';

interface Props {
  readonly kind: LibraryKind;
  readonly body: ItemBody;
}

/** All that an item says, in the order it is read; what says nothing is left out. The page's title says the first field. */
export function ItemView({ kind, body }: Props) {
  const said = kindFields[kind].slice(1).filter(({ name }) => !isEmptyValue(body[name]));
  const blocks = kind === 'question' ? questionBlocks(said, body) : said.map((field) => plainBlock(field, body));
  return (
    <Card>
      {blocks.length === 0 && <p className="muted">Nothing else is written.</p>}
      <dl className="item-view">
        {blocks.map(({ label, isShort, content }) => (
          <div key={label} className={isShort ? 'item-view__fact' : 'item-view__text'}>
            <dt>{label}</dt>
            <dd dir="auto">{content}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

interface Block {
  readonly label: string;
  readonly isShort: boolean;
  readonly content: React.ReactNode;
}

const plainBlock = (field: Field, body: ItemBody): Block => ({
  label: field.label,
  isShort: field.type !== 'rows' && field.type !== 'long' && fieldWords(field, body[field.name]).length < 60,
  content: <ValueView field={field} value={body[field.name]} />,
});

/** The anchors as one scale, the factors with their probes. */
function questionBlocks(said: readonly Field[], body: ItemBody): readonly Block[] {
  const isAnchor = ({ name }: Field) => name.startsWith('anchor');
  const firstAnchor = said.find(isAnchor);
  return said.flatMap((field): Block[] => {
    if (field.name === 'probes') return [];
    if (field.name === 'factors')
      return [{ label: 'Listen for, and probe when it is missing', isShort: false, content: <Factors body={body} /> }];
    if (!isAnchor(field)) return [plainBlock(field, body)];
    if (field !== firstAnchor) return [];
    const content = <AnchorScale render={(point) => wordsIn(body, `anchor${point}`)} />;
    return [{ label: 'Anchors', isShort: false, content }];
  });
}

const wordsIn = (body: ItemBody, name: string): string => {
  const value = body[name];
  return typeof value === 'string' ? value : '';
};

function Factors({ body }: { readonly body: ItemBody }) {
  const factors = asRows(body['factors']);
  const groups = probesByFactor(asRows(body['probes']), factors.length);
  return (
    <ol className="item-view__rows">
      {factors.map(({ text = '' }, index) => (
        <li key={`${index} ${text}`}>
          {text}
          {(groups[index] ?? []).map(({ index: place, ask }) => (
            <p key={place} className="muted">{`If missing: ${ask}`}</p>
          ))}
        </li>
      ))}
      {(groups[factors.length] ?? []).map(({ index, ask }) => (
        <li key={`any ${index}`} className="muted">{`Any time: ${ask}`}</li>
      ))}
    </ol>
  );
}

function ValueView({ field, value }: { readonly field: Field; readonly value: FieldValue | undefined }) {
  if (field.type !== 'rows') return fieldWords(field, value);
  const rows = asRows(value);
  if (field.columns.length > 1) return <RowTable field={field} rows={rows} />;
  return (
    <ol className="item-view__rows">
      {rows.map((row, index) => (
        <li key={`${index} ${fieldWords(field, [row])}`}>{fieldWords(field, [row])}</li>
      ))}
    </ol>
  );
}

interface RowTableProps {
  readonly field: Extract<Field, { type: 'rows' }>;
  readonly rows: readonly FieldRow[];
}

function RowTable({ field, rows }: RowTableProps) {
  return (
    <table className="item-view__table" aria-label={field.label}>
      <thead>
        <tr>
          {field.columns.map(({ name, label }) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${index} ${Object.values(row).join(' ')}`}>
            {field.columns.map(({ name, options }) => (
              <td key={name}>{options?.find(({ id }) => id === row[name])?.label ?? row[name]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
