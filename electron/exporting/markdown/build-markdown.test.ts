import { expect, it } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import { buildMarkdown } from './build-markdown';
import { cellText, escapeMarkdown, paragraphs } from './escape-markdown';

it.each([
  { name: 'emphasis', text: '*loud* and _slanted_', wanted: '\\*loud\\* and \\_slanted\\_' },
  { name: 'a heading', text: '# one', wanted: '\\# one' },
  { name: 'a list', text: '- one', wanted: '\\- one' },
  { name: 'a numbered list', text: '12. one', wanted: '12\\. one' },
  { name: 'a figure with decimals', text: '127.3%', wanted: '127.3%' },
  { name: 'markup', text: '<b onclick="x()">', wanted: '\\<b onclick="x()"\\>' },
  { name: 'a link', text: '[here](https://example.org)', wanted: '\\[here\\](https\\://example.org)' },
  { name: 'a bare address', text: 'www.example.org', wanted: 'www\\.example.org' },
  { name: 'an entity', text: '&lt;', wanted: '\\&lt;' },
  { name: 'a table', text: 'a | b', wanted: 'a \\| b' },
  { name: 'code', text: '`rm` \\ ~~x~~', wanted: '\\`rm\\` \\\\ \\~\\~x\\~\\~' },
  { name: 'indented code', text: '    x', wanted: 'x' },
])('escapeMarkdown shows $name as typed', ({ text, wanted }) => {
  expect(escapeMarkdown(text)).toBe(wanted);
});

it('keeps line feeds as breaks in cells and as paragraphs in texts', () => {
  expect(cellText('one\n\n- two\u2028three')).toBe('one<br>\\- two<br>three');
  expect(paragraphs('one\ntwo')).toBe('one\n\ntwo');
});

it('writes the whole agreement, with what is not settled in words', () => {
  const client = clientSchema.parse({ name: 'A & B', locale: 'en-GB', currency: 'EUR' });
  const document = agreementDocumentSchema.parse({
    title: 'Our *deal*',
    summary: { why: 'Because.\nAnd so on.', points: [{ id: 'p', text: 'We | they' }] },
    terms: [{ id: 't', name: 'MQL', entryTest: 'Scores 60', exitTest: 'Taken', marketing: { status: 'agreed' } }],
    marketing: [
      {
        id: 'a',
        commitment: 'Hand over leads',
        metric: 'Leads',
        target: 95,
        unit: '%',
        period: 'per month',
        owner: 'Hana',
      },
    ],
    communication: { meetings: [{ id: 'm', name: 'Review', kpiIds: ['a'] }] },
  });

  const markdown = buildMarkdown({ client, document });

  expect(markdown).toContain('# Our \\*deal\\*\n\n**A \\& B**\n\n## Executive summary');
  expect(markdown).toContain('Because.\n\nAnd so on.');
  expect(markdown).toContain('- We \\| they');
  expect(markdown).toContain('| Review | Monthly | Not settled yet | Not settled yet | M1 |');
  expect(markdown).toContain('#### MQL (open)\n\nScores 60\n\n- Ends when: Taken\n- Marketing: Agreed\n- Sales: Open');
  expect(markdown).toContain(
    '| M1 Hand over leads | at least 95% per month | Hana | Not settled yet | Not settled yet |',
  );
  expect(markdown).toContain('No step for a conflict is agreed yet.');
  expect(markdown).toContain('Sales has not promised anything yet.');
  expect(markdown).toContain('| For sales | Name not settled yet |  |  |');
});
