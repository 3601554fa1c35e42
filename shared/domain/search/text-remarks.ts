import { vagueTiming, weakPromise } from '../agreement/vague-words';
import { biasedWordings } from './biased-wording';
import { payHistoryWords } from './pay-history';
import { must, should, type Remark } from './profile-finding';

/** Praise and filler of job advertisements: nobody can be measured by them. */
const emptyWords =
  /(?<!\p{L})(?:world[\s-]class|best[\s-]in[\s-](?:class|breed)|cutting[\s-]edge|dynamic|synerg(?:y|ies)|self[\s-]starters?|results?[\s-](?:driven|oriented)|proven\s+track\s+record|track\s+record\s+of\s+success|fast[\s-]paced|passion(?:ate)?(?:\s+(?:for|about))?|wears?\s+many\s+hats|(?:think|thinks|thinking)\s+outside\s+the\s+box|other\s+duties\s+as\s+(?:assigned|required)|team\s+players?|(?:strong|excellent|outstanding|exceptional|great|good)\s+(?:\p{L}+\s+){0,2}skills|strategic\s+thinker|detail[\s-]oriented|hands[\s-]on|thought\s+leader(?:ship)?|game[\s-]changer|next\s+level|as\s+and\s+when|and\s+so\s+on|etc)(?!\p{L})/iu;

/** What is wrong with the words of one field of a profile, whatever stands in it. */
export function textRemarks(text: string): Remark[] {
  return [...payRemarks(text), ...biasRemarks(text), ...vagueRemarks(text)];
}

function payRemarks(text: string): Remark[] {
  const words = payHistoryWords(text);
  if (words === null) return [];
  const hint = 'Write what the role pays, or ask what the candidate expects.';
  return [must('pay-history', `“${words}” asks about pay history. That is not asked, in many places by law.`, hint)];
}

const biasRemarks = (text: string): Remark[] =>
  biasedWordings(text).map(({ words, why, instead }) =>
    must(
      'biased',
      `“${words}” ${why}.`,
      instead === 'leave it out' ? 'Leave it out.' : `Instead: ${instead}${/[…”]$/.test(instead) ? '' : '.'}`,
    ),
  );

function vagueRemarks(text: string): Remark[] {
  const empty = emptyWords.exec(text)?.[0];
  const weak = weakPromise(text);
  const timing = vagueTiming(text);
  return [
    ...(empty === undefined
      ? []
      : [should('vague', `“${empty}” says nothing a panel can hear.`, 'Name what somebody does, or leave it out.')]),
    ...(weak?.kind === 'hedge'
      ? [should('vague', `“${weak.words}” promises an effort, not a result.`, 'Write what will be true.')]
      : []),
    ...(timing === null
      ? []
      : [should('vague', `“${timing}” gives no time anyone can check.`, 'Write a number: “within two weeks”.')]),
  ];
}
