export const questionIntents = [
  'recommend',
  'compare',
  'explain',
  'pros-cons',
  'define',
  'cost',
  'limits',
  'migrate',
  'hybrid',
  'hosting',
  'out-of-scope',
] as const;
export const conversationIntents = [
  'answer',
  'skip',
  'unsure',
  'why',
  'change',
  'what-if',
  'answer-now',
  'restart',
  'help',
  'about',
  'greeting',
  'thanks',
  'record',
  'next',
] as const;

export type QuestionIntent = (typeof questionIntents)[number];
export type Intent = QuestionIntent | (typeof conversationIntents)[number];

export const intents: readonly Intent[] = [...questionIntents, ...conversationIntents];
export const isIntent = (name: string): name is Intent => (intents as readonly string[]).includes(name);
export const isQuestionIntent = (intent: Intent): intent is QuestionIntent =>
  (questionIntents as readonly string[]).includes(intent);

/** One file of `intents/`: an intent and what people say who mean it. */
export interface Utterances {
  readonly intent: Intent;
  readonly lines: readonly string[];
}
