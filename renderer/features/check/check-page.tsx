import './check-page.css';

import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { verdictLook } from './check-words';
import { useCheck, type CheckedDocument } from './check-store';
import { DocumentResult } from './document-result';
import { DropZone } from './drop-zone';
import { WhatItTells } from './what-it-tells';

/** Checks sealed agreements, wherever they come from, and says no more than a seal proves. */
export function CheckPage() {
  const documents = useCheck((state) => state.documents);
  const clear = useCheck((state) => state.clear);
  return (
    <Page
      title="Check a document"
      subtitle="Is a sealed agreement still as it was sealed?"
      actions={documents.length > 0 && <Button onPress={clear}>Clear the results</Button>}
    >
      <div className="check">
        <DropZone />
        <p className="visually-hidden" role="status">
          {documents[0] ? announcementOf(documents[0]) : ''}
        </p>
        {documents.length > 0 && (
          <ul className="check__results" aria-label="Results">
            {documents.map((document) => (
              <li key={document.id}>
                <DocumentResult document={document} />
              </li>
            ))}
          </ul>
        )}
        <WhatItTells />
      </div>
    </Page>
  );
}

/** What is read aloud when a result comes. */
function announcementOf({ fileName, outcome }: CheckedDocument): string {
  if (outcome.kind === 'checking') return `Checking ${fileName}`;
  const said =
    outcome.kind === 'refused'
      ? `Not checked. ${outcome.reason}`
      : [verdictLook[outcome.report.verdict].word, ...outcome.report.reasons].join('. ');
  return fileName === '' ? said : `${fileName}: ${said}`;
}
