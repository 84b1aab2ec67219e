import { createInterface } from 'node:readline/promises';
import { isReply, type Reply, type Suggestion } from '../dialogue/effect.ts';
import { initialState } from '../dialogue/state/state.ts';
import { type Core, step } from '../dialogue/step.ts';
import { menu } from '../domain/profile.ts';
import { say } from '../present/say.ts';

/** Holds one conversation line by line until the input ends; `opening` is said first. */
export async function holdConversation(
  core: Core,
  opening: string | undefined,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  let state = initialState;
  let choices: readonly string[] = [];
  const hear = (text: string): void => {
    const next = step(state, { type: 'said', text: picked(text, choices), by: 'you' }, core);
    state = next.state;
    const replies = next.effects.filter(isReply);
    choices = replies.flatMap(choicesOf).map((choice) => choice.say);
    for (const reply of replies) output.write(`\n${show(reply)}\n`);
  };
  const lines = createInterface({
    input,
    output,
    prompt: '\n> ',
    terminal: 'isTTY' in output && output.isTTY === true,
  });
  output.write('Describe a workload or ask a question. “help” says what I can do; Ctrl-D quits.\n');
  if (opening) hear(opening);
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') hear(line);
    lines.prompt();
  }
  output.write('\n');
}

/** "2" picks the second choice. */
function picked(text: string, choices: readonly string[]): string {
  const number = /^\s*(\d)\s*\.?$/.exec(text)?.[1];
  return (number && choices[Number(number) - 1]) || text;
}

/** What can be picked by its number; a factor's choice is said by its label. */
const choicesOf = (reply: Reply): readonly Suggestion[] => {
  if (reply.type === 'question' && reply.factor) return menu(reply.factor).map(({ label }) => ({ label, say: label }));
  return 'next' in reply ? reply.next : [];
};

function show(reply: Reply): string {
  const numbered = choicesOf(reply).map(({ label }, at) => `  ${at + 1}. ${label}`);
  const ways =
    reply.type === 'question' && reply.factor ? ['  (or in your own words; skip, not sure, why, answer now)'] : [];
  return [say(reply), ...numbered, ...ways].join('\n');
}
