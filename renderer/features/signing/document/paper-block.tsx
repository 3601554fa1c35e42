import type { ReactNode } from 'react';

import type {
  ContentBlock,
  ContentRow,
  FiguresBlock,
  GlossaryBlock,
  ListBlock,
  SignaturesBlock,
  TableBlock,
} from '#shared/domain/deck/content-types';

/** A block of the content tree on paper. */
export function PaperBlock({ block }: { readonly block: ContentBlock }) {
  switch (block.kind) {
    case 'text':
    case 'gap':
      return (
        <Titled title={block.title}>
          <p className={block.kind === 'gap' ? 'paper__gap' : 'paper__text'}>{block.text}</p>
        </Titled>
      );
    case 'list':
      return <ListPaper block={block} />;
    case 'figures':
      return <FiguresPaper block={block} />;
    case 'funnel':
      return (
        <Titled title={block.title}>
          {block.sentences.map((sentence, index) => (
            <p key={index} className="paper__text">
              {sentence}
            </p>
          ))}
        </Titled>
      );
    case 'table':
    case 'glossary':
      return <TablePaper block={block} />;
    case 'signatures':
      return <SignatureLines block={block} />;
  }
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="paper__block">
      {title !== '' && <h4 className="paper__subheading">{title}</h4>}
      {children}
    </div>
  );
}

function ListPaper({ block: { title, isNumbered, items } }: { readonly block: ListBlock }) {
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <Titled title={title}>
      <List className="paper__list">
        {items.map(({ lead, text }, index) => (
          <li key={index}>
            {lead !== '' && <strong>{lead} </strong>}
            {text}
          </li>
        ))}
      </List>
    </Titled>
  );
}

function FiguresPaper({ block: { title, figures } }: { readonly block: FiguresBlock }) {
  return (
    <Titled title={title}>
      <dl className="paper__figures">
        {figures.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
    </Titled>
  );
}

function TablePaper({ block: { title, columns, rows } }: { readonly block: TableBlock | GlossaryBlock }) {
  return (
    <Titled title={title}>
      <table className="paper__table">
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </tbody>
      </table>
    </Titled>
  );
}

function Row({ row: { cells, details } }: { readonly row: ContentRow }) {
  return (
    <>
      <tr className={details.length > 0 ? 'paper__row paper__row--detailed' : 'paper__row'}>
        {cells.map((cell, index) => (
          <td key={index}>{cell}</td>
        ))}
      </tr>
      {details.length > 0 && (
        <tr className="paper__row">
          <td colSpan={cells.length} className="paper__details">
            {details.map(({ label, text }, index) => (
              <p key={index}>
                {label !== '' && <em>{label}: </em>}
                {text}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

function SignatureLines({ block: { statement, lines } }: { readonly block: SignaturesBlock }) {
  return (
    <div className="paper__block">
      <p className="paper__text">{statement}</p>
      <ul className="paper__signatories">
        {lines.map(({ role, name, title }, index) => (
          <li key={index}>
            <span className="paper__role">{role}</span>
            {name}
            {title !== '' && `, ${title}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
