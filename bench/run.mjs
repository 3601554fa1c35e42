// npm run bench: each figure beside something measured in the same run. It never fails for being slow.
import { benchDeck } from './deck.mjs';
import { benchHiringPapers } from './hiring-papers.mjs';
import { benchLeadAging } from './lead-aging.mjs';
import { benchLibraryScroll } from './library-scroll.mjs';
import { benchLibrary } from './library.mjs';
import { printReport } from './report.mjs';
import { benchSave } from './save.mjs';
import { benchSigning } from './signing.mjs';
import { benchStartAndMemory } from './start-and-memory.mjs';
import { benchTyping } from './typing.mjs';

printReport([
  ...(await benchStartAndMemory()),
  ...(await benchSave()),
  ...(await benchTyping()),
  ...(await benchDeck()),
  ...(await benchHiringPapers()),
  ...(await benchSigning()),
  ...(await benchLibrary()),
  ...(await benchLibraryScroll()),
  ...(await benchLeadAging()),
]);
