import { topicRules, type ProtectedTopic, type TopicRule } from './protected-topics';

/** Words of a question that an interview must not or should not say. */
export interface QuestionFinding {
  readonly topic: ProtectedTopic;
  /** `must` keeps the kit from being locked; `should` is advice. */
  readonly severity: TopicRule['severity'];
  /** As they stand in the question. */
  readonly words: string;
  /** What is wrong, in the user's words. */
  readonly message: string;
  /** A lawful question that tells what the panel needs to know. */
  readonly rewording: string;
}

interface CompiledRule extends TopicRule {
  readonly expression: RegExp;
}

/** Compiled when first needed: the start of the app does not wait for them. */
let compiled: readonly CompiledRule[] | null = null;
const rules = (): readonly CompiledRule[] =>
  (compiled ??= topicRules.map((rule) => ({
    ...rule,
    expression: new RegExp(`(?<![\\p{L}\\d])(?:${rule.patterns.join('|')})(?![\\p{L}\\d])`, 'iu'),
  })));

/**
 * Whether a question asks about something protected by law or about past pay: one finding a topic, with the first words
 * found. It reads what is addressed to the candidate; the same words about customers or markets are no finding. It is
 * no legal advice, and a question it passes can still be unlawful.
 */
export function lintQuestion(text: string): QuestionFinding[] {
  const spoken = text.replace(/\s+/g, ' ').replaceAll('’', "'");
  const findings = rules().flatMap(({ topic, severity, about, rewording, expression }) => {
    const words = expression.exec(spoken)?.[0].trim();
    if (words === undefined) return [];
    const message = `“${words}” asks about ${about}, which ${reasons[severity]} Ask instead: ${rewording}`;
    return [{ topic, severity, words, message, rewording }];
  });
  return findings.filter(({ topic }, index) => findings.findIndex((each) => each.topic === topic) === index);
}

const reasons: Readonly<Record<TopicRule['severity'], string>> = {
  must: 'an interview may not ask in many countries.',
  should: 'tells more than the role needs to know.',
};
