import { createCore } from '../../src/app/advisor.ts';
import { conversations } from '../../tests/conversations/conversation.ts';
import { printed } from '../../tests/conversations/play.ts';

/** Every conversation of the tests as it reads today, or those whose title holds these words. */
export function readConversations(words: string): string {
  const core = createCore();
  const found = [...conversations()].flatMap(([file, all]) => {
    const matching = all.filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()));
    return matching.length > 0 ? [`# ${file}\n`, ...matching.map((each) => printed(each, core))] : [];
  });
  return found.join('\n');
}
