import { createDriver } from '../local-slack/driver.ts';
import { SECRET } from './app-process.ts';

export const TEAM = 'T000000001';
export const BOT = 'U000000001';
const MESSAGES_EACH = 4;
/** Shares of the deliveries. */
const DOUBLED = 0.15;
const OUT_OF_ORDER = 0.1;
const SLACK_WAITS_MS = 3000;

const questions = [
  'what is a cold start?',
  'should our thumbnail resizer, 2 million uploads a month, be a lambda?',
  'pros and cons of containers',
  'how much does serverless cost compared to containers?',
  'what are the limits of functions?',
  'compare containers and VMs',
  'what is scale to zero?',
  'can I mix serverless and containers?',
];

export interface Thread {
  readonly channel: string;
  readonly thread: string;
}

interface Delivery {
  readonly id: string;
  readonly event: object;
}

/** What Slack sends: every post as a mention and as a message, some of it twice, some of it out of order. */
export function trafficOf(
  conversations: number,
  channels: readonly string[],
  random: () => number,
): { deliveries: Delivery[][]; threads: Thread[] } {
  const threads = Array.from({ length: conversations }, (_, at) => ({
    channel: channels[at % channels.length]!,
    thread: `${1_763_700_000 + at * 100}.000100`,
  }));
  const deliveries = threads.map(({ channel, thread }, at) => {
    const sent: Delivery[] = [];
    for (let index = 0; index < MESSAGES_EACH; index += 1) {
      const ts = `${1_763_700_000 + at * 100 + index}.000100`;
      const text = `<@${BOT}> ${questions[(at + index) % questions.length]}`;
      const post = { channel, user: `U${at}`, text, ts, ...(index > 0 ? { thread_ts: thread } : {}) };
      sent.push(
        { id: `Ev${at}-${index}-a`, event: { type: 'app_mention', ...post } },
        { id: `Ev${at}-${index}-m`, event: { type: 'message', channel_type: 'channel', ...post } },
      );
    }
    const doubled = sent.flatMap((delivery) => (random() < DOUBLED ? [delivery, delivery] : [delivery]));
    for (let index = 1; index < doubled.length; index += 1)
      if (random() < OUT_OF_ORDER) [doubled[index - 1], doubled[index]] = [doubled[index]!, doubled[index - 1]!];
    return doubled;
  });
  return { deliveries, threads };
}

export const messagesEach = MESSAGES_EACH;

/** Sends one delivery to one of the apps until it is acknowledged; gives how often it was sent. */
export async function deliver(
  { id, event }: Delivery,
  ports: () => readonly number[],
  random: () => number,
): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const open = ports();
    const port = open[Math.floor(random() * open.length)]!;
    const driver = createDriver({ port, secret: SECRET, team: TEAM, appId: 'A1', botUser: BOT });
    const status = await Promise.race([
      driver.event(event, id).then(
        (response) => response.status,
        () => 0,
      ),
      new Promise<number>((resolve) => setTimeout(resolve, SLACK_WAITS_MS, 0)),
    ]);
    if (status === 200) return attempt;
    await new Promise((resolve) => setTimeout(resolve, Math.min(2000, 100 * 2 ** attempt)));
  }
}
