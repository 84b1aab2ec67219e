import type { Understood } from '../../../dialogue/effect.ts';
import { sayUnderstood } from '../../../dialogue/wording/reply-words.ts';

export const isPerson = (by: string): boolean => /^[UW][A-Z0-9]+$/.test(by);
const mention = (by: string): string => (isPerson(by) ? `<@${by}>` : 'another person');

/** "My understanding: …", as markup; where several people have spoken, with who said what. */
export function understoodWords(facts: readonly Understood[]): string {
  if (facts.length === 0) return '';
  const people = [...new Set(facts.map(({ by }) => by))];
  if (people.length === 1) return `My understanding: ${sayUnderstood(facts, mention)}.`;
  const parts = people.map(
    (person) =>
      `${mention(person)}: ${sayUnderstood(
        facts.filter(({ by }) => by === person),
        mention,
      )}`,
  );
  return `My understanding: ${parts.join('; ')}.`;
}
