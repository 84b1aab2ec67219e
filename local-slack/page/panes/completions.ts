import type { Workspace } from '../../records.ts';

interface Completion {
  readonly label: string;
  readonly about: string;
  readonly insert: string;
}

/** What the word being written could become: a slash command at the start, or somebody's name. */
export function completionsFor(text: string, { commands, people, app }: Workspace, commandsToo: boolean): Completion[] {
  const beginning = /^\/\S*$/.exec(text)?.[0];
  if (beginning !== undefined && commandsToo)
    return commands
      .filter(({ command }) => command.startsWith(beginning))
      .map(({ command, description, hint }) => ({
        label: command,
        about: `${hint} ${description}`.trim(),
        insert: `${command} `,
      }));
  const name = /(?:^|\s)@(\w*)$/.exec(text)?.[1];
  if (name === undefined) return [];
  return [app, ...people]
    .filter((each) => each.name.toLowerCase().startsWith(name.toLowerCase()))
    .map((each) => ({ label: `@${each.name}`, about: '', insert: `@${each.name} ` }));
}

/** The text with the word being written replaced. */
export const completed = (text: string, insert: string): string => text.replace(/(?<!\S)\S*$/, insert);
