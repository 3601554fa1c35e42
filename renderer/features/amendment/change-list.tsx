import './change-list.css';

import { useId, useMemo } from 'react';

import { changeSections, type Change } from '#shared/domain/amendment/amendment-schema';
import { wordDiff } from '#shared/domain/amendment/word-diff';
import { ChangedWords } from '../../ui/changed-words';

interface Props {
  readonly changes: readonly Change[];
}

const sectionNames: Readonly<Record<Change['section'], string>> = {
  title: 'Title',
  setup: 'Set-up',
  summary: 'Executive summary',
  terminology: 'Terminology',
  plan: 'The plan in figures',
  communication: 'Communication plan',
  marketing: 'Marketing accountabilities',
  sales: 'Sales accountabilities',
};

/** Two revisions side by side: what stood, what stands now, and which words differ. */
export function ChangeList({ changes }: Props) {
  const sections = changeSections
    .map((section) => ({ section, rows: changes.filter((change) => change.section === section) }))
    .filter(({ rows }) => rows.length > 0);
  if (sections.length === 0) return <p className="muted">Nothing differs.</p>;
  return (
    <div className="change-list">
      <table className="change-table">
        <caption className="visually-hidden">What changes</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        {sections.map(({ section, rows }) => (
          <ChangeSection key={section} section={section} rows={rows} />
        ))}
      </table>
    </div>
  );
}

interface SectionProps {
  readonly section: Change['section'];
  readonly rows: readonly Change[];
}

function ChangeSection({ section, rows }: SectionProps) {
  const id = useId();
  return (
    <tbody aria-labelledby={id}>
      <tr>
        <th id={id} scope="rowgroup" colSpan={3} className="change-table__section">
          {sectionNames[section]}
        </th>
      </tr>
      {rows.map((change, index) => (
        <ChangeRow key={`${index} ${change.what}`} change={change} />
      ))}
    </tbody>
  );
}

function ChangeRow({ change: { what, before, after } }: { readonly change: Change }) {
  const diff = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <tr>
      <th scope="row" dir="auto">
        {what}
      </th>
      <td dir="auto" data-side="Before">
        {before === '' ? (
          <span className="muted">Was not there</span>
        ) : (
          <ChangedWords stretches={diff.before} mark="del" />
        )}
      </td>
      <td dir="auto" data-side="After">
        {after === '' ? <span className="muted">Is left out</span> : <ChangedWords stretches={diff.after} mark="ins" />}
      </td>
    </tr>
  );
}
