import { parseArgs } from 'node:util';
import { z } from 'zod';
import { RETRY_SCALE } from './delivery.ts';
import { controls } from './slack/tamper.ts';

const help = `node bench/stranger/index.ts [options]

Asks thousands of questions through a Slack that fails at random, kills the app at random instants, and holds what was
posted against what the app says when nobody disturbs it. Exits with 1 if an acknowledged question was not answered
exactly once and in order. Slack's second and third retry come ${RETRY_SCALE} times sooner than the minute and five
minutes of the real one.

  --store sqlite|postgres   one app on SQLite, or two on PostgreSQL (default sqlite)
  --questions N             how many questions are asked (default 300)
  --kills N                 how often an app is killed (default 8)
  --rate N                  questions a second (default 4)
  --faults N                the share of Slack's calls that fail, 0 to 1 (default 0.2)
  --slow                    a tenth of the calls takes up to 8 seconds
  --seed N                  for the draws; what interleaves how is left to chance (default 1)
  --control ${controls.join('|')}
                            Slack itself loses, doubles or swaps 3 % of the messages: the verdict has to notice
  --database-url URL        an empty PostgreSQL database (default postgres://postgres@127.0.0.1:5432/stranger)
  --folder PATH             where logs and stories of what went wrong are kept
  --help
`;

const number = (least: number) => z.coerce.number().min(least);
const schema = z.object({
  store: z.enum(['sqlite', 'postgres']).default('sqlite'),
  questions: number(1).int().default(300),
  kills: number(0).int().default(8),
  rate: number(0.1).default(4),
  faults: number(0).max(0.9).default(0.2),
  slow: z.boolean().default(false),
  seed: number(0).int().default(1),
  control: z.enum(controls).optional(),
  'database-url': z.string().startsWith('postgres').default('postgres://postgres@127.0.0.1:5432/stranger'),
  folder: z.string().optional(),
});

export type Options = z.infer<typeof schema>;

/** Ends the program with what is wrong, or with the help that was asked for. */
export function readOptions(args: readonly string[]): Options {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        store: text,
        questions: text,
        kills: text,
        rate: text,
        faults: text,
        seed: text,
        control: text,
        'database-url': text,
        folder: text,
        slow: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) end(help, 0);
    const read = schema.safeParse(values);
    if (read.success) return read.data;
    return end(`${z.prettifyError(read.error)}\nSee --help.\n`, 2);
  } catch (error) {
    return end(`${error instanceof Error ? error.message : String(error)}\nSee --help.\n`, 2);
  }
}

function end(text: string, status: number): never {
  (status === 0 ? process.stdout : process.stderr).write(text);
  process.exit(status);
}
