import type { Field } from './field';
import { accountabilityFields, ladderFields, meetingFields, metricFields, termFields } from './fields/agreement-fields';
import {
  agendaFields,
  disputeFields,
  gapQuestionFields,
  lensFields,
  pulseFields,
  scriptFields,
} from './fields/facilitation-fields';
import { questionFields } from './fields/question-fields';
import {
  assetKindFields,
  referenceFigureFields,
  sampleLeadFields,
  soundBiteFields,
  storyFields,
} from './fields/selling-fields';
import type { LibraryKind } from './item-kind';

/**
 * The fields of each kind, in the order they are read; the first one names the item. Editor, preview, differences, search
 * and files all follow from them.
 */
export const kindFields: Readonly<Record<LibraryKind, readonly Field[]>> = {
  question: questionFields,
  term: termFields,
  accountability: accountabilityFields,
  metric: metricFields,
  meeting: meetingFields,
  ladder: ladderFields,
  dispute: disputeFields,
  script: scriptFields,
  agenda: agendaFields,
  'sample-lead': sampleLeadFields,
  pulse: pulseFields,
  'gap-question': gapQuestionFields,
  'asset-kind': assetKindFields,
  lens: lensFields,
  'sound-bite': soundBiteFields,
  story: storyFields,
  'reference-figure': referenceFigureFields,
};
