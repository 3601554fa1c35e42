import * as containers from './containers';
import { before, containerAt, partsOf, patched, replaced, type Forgery } from './forger';
import * as edits from './increments';
import { withUpdate } from './increments';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const joined = (...pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

/** What anybody can do to a file without a key. */
export const outsiderForgeries: readonly Forgery[] = [
  { what: 'a line end appended', make: ({ file }) => joined(file.file, bytes('\n')) },
  { what: 'a blank appended', make: ({ file }) => joined(file.file, bytes(' ')) },
  { what: 'words appended', make: ({ file }) => joined(file.file, bytes('and one more promise')) },
  { what: 'a comment appended', make: ({ file }) => joined(file.file, bytes('\n% see annex\n%%EOF')) },
  { what: 'the file appended to itself', make: ({ file }) => joined(file.file, file.file) },
  { what: 'a line end before the first byte', make: ({ file }) => joined(bytes('\n'), file.file) },
  { what: 'another header before the first byte', make: ({ file }) => joined(bytes('%PDF-1.4\n'), file.file) },

  { what: 'an update that adds nothing', make: ({ file }) => withUpdate(file.file, edits.changeNothing) },
  { what: 'an update that blanks a page', make: ({ file }) => withUpdate(file.file, edits.blankFirstPage) },
  { what: 'an update that replaces a page', make: ({ file }) => withUpdate(file.file, edits.replaceFirstPage) },
  { what: 'an update with a note over the text', make: ({ file }) => withUpdate(file.file, edits.addNote) },
  { what: 'an update that exchanges the record', make: ({ file }) => withUpdate(file.file, edits.exchangeAttachment) },
  { what: 'an update with a second attachment', make: ({ file }) => withUpdate(file.file, edits.attachAnother) },
  { what: 'an update with a script', make: ({ file }) => withUpdate(file.file, edits.addScript) },
  { what: 'an update that moves a signature', make: ({ file }) => withUpdate(file.file, edits.moveField) },
  { what: 'an update with another tree of pages', make: ({ file }) => withUpdate(file.file, edits.changeCatalog) },

  { what: 'the seal cut off', make: ({ file }) => before(file, 1) },
  { what: 'the seal and a signature cut off', make: ({ file }) => before(file, 2) },
  { what: 'all signatures cut off', make: ({ file }) => before(file, file.stages.length - 1) },
  { what: 'the last byte cut off', make: ({ file }) => file.file.subarray(0, -1) },
  { what: 'the end of the seal cut off', make: ({ file }) => file.file.subarray(0, -500) },
  {
    what: 'cut within the seal itself',
    make: ({ file }) => file.file.subarray(0, containerAt(file.file, -1).end - 99),
  },
  {
    what: 'the first signature taken out',
    make: ({ file }) => joined(...partsOf(file).filter((_part, index) => index !== 1)),
  },
  {
    what: 'the last signature taken out',
    make: ({ file }) => joined(...partsOf(file).filter((_part, index, { length }) => index !== length - 2)),
  },
  {
    what: 'two signatures in each other’s place',
    make: ({ file }) => {
      const [pages, one, two, ...rest] = partsOf(file);
      return joined(...[pages, two, one, ...rest].filter((part) => part !== undefined));
    },
  },
  {
    what: 'a signature of another revision',
    make: ({ file, other }) => joined(...partsOf(file).toSpliced(1, 1, partsOf(other)[1] ?? new Uint8Array())),
  },
  {
    what: 'the seal of another revision',
    make: ({ file, other }) => joined(before(file, 1), partsOf(other).at(-1) ?? new Uint8Array()),
  },
  {
    what: 'the pages of another revision under these signatures',
    make: ({ file, other }) => joined(...partsOf(file).toSpliced(0, 1, partsOf(other)[0] ?? new Uint8Array())),
  },
  {
    what: 'the container of one signature in another’s place',
    make: ({ file: { file } }) => {
      const [from, to] = [containerAt(file, 0), containerAt(file, 1)];
      return patched(file, to.start, file.subarray(from.start, from.end).subarray(0, to.end - to.start));
    },
  },
  {
    what: 'the container of another revision’s seal',
    make: ({ file: { file }, other }) => {
      const [from, to] = [containerAt(other.file, -1), containerAt(file, -1)];
      return patched(file, to.start, other.file.subarray(from.start, from.end).subarray(0, to.end - to.start));
    },
  },
  {
    what: 'a container of nothing but zeros',
    make: ({ file: { file } }) => {
      const { start, end } = containerAt(file, -1);
      return patched(file, start, '0'.repeat(end - start));
    },
  },
  {
    what: 'something in the padding behind the seal’s container',
    make: ({ file: { file } }) => patched(file, containerAt(file, -1).end - 4, 'beef'),
  },
  {
    what: 'the seal’s container in capital digits',
    make: ({ file: { file } }) => {
      const { start } = containerAt(file, -1);
      const digit = Buffer.from(file).subarray(start).toString('latin1').search(/[a-f]/);
      const letter = String.fromCharCode(file[start + digit] ?? 0);
      return patched(file, start + digit, letter.toUpperCase());
    },
  },
  ...(
    [
      ['a certificate added to', containers.addCertificate],
      ['an unsigned remark added to', containers.addRemark],
      ['another kind of content named in', containers.renameContent],
      ['a NULL left out of', containers.leaveOutNull],
      ['the twin of the signature in', containers.writeTwin],
    ] as const
  ).map(([what, change]): Forgery => ({
    what: `${what} the seal’s container`,
    make: ({ file }) => containers.withSealContainer(file.file, change),
  })),
  {
    what: 'a range that leaves something out',
    make: ({ file: { file } }) => {
      const range = /\/ByteRange \[0 (\d+) /.exec(Buffer.from(file).subarray(-30_000).toString('latin1'))?.[1] ?? '';
      return replaced(file, `[0 ${range} `, `[1 ${range} `);
    },
  },
  {
    what: 'another name on a signature',
    make: ({ file: { file } }) => replaced(file, '/Name <FEFF00', '/Name <FEFF01'),
  },
  { what: 'another time on the seal', make: ({ file: { file } }) => replaced(file, '160100Z', '170100Z') },
  {
    what: 'another pointer to the table',
    make: ({ file: { file } }) => replaced(file, 'startxref\n1', 'startxref\n2'),
  },
];
