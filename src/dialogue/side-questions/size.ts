import { SECONDS } from '../../decision/cost/sizing/load.ts';
import { sayValue } from '../../domain/profile.ts';
import { saySize } from '../../domain/wording.ts';
import { numberOf } from '../../knowledge/facts/index.ts';
import { quantitiesIn } from '../../nlu/quantities/quantities.ts';
import type { Answer, Line } from '../effect.ts';
import type { About, Subject } from './about.ts';

const CPU_BY_MEMORY = 'F-AWS-08';

/** How many processors it needs: what is busy on average, and how the advised option sells them. */
export const processors: Subject = {
  words: /\b(?:v?cpus?|(?<!iot )cores?|processors?)\b/i,
  answer: ({ profile, advice }: About): readonly Line[] => {
    const { vcpu, requests_month: requests, avg_ms: ms, io_wait: wait = 0 } = profile;
    if (vcpu !== undefined) return [{ text: `You said ${sayValue('vcpu', vcpu)}, so I’m using that.` }];
    const lines: Line[] = [];
    if (requests !== undefined && ms !== undefined) {
      const busy = (requests / SECONDS) * (ms / 1000) * (1 - wait);
      lines.push({
        text: `On average, ${share(busy)} is busy: ${sayValue('requests_month', requests)} × ${sayValue('avg_ms', ms)}${wait > 0 ? `, minus the waiting` : ''}. Leave room for your peaks.`,
      });
    } else
      lines.push({
        text: 'Tell me how many requests you get a month and how long each one takes, and I can work it out.',
      });
    if (advice.verdict === 'serverless')
      lines.push({
        text: `With functions, you set the memory, not the CPU: Lambda gives you one vCPU at ${numberOf(CPU_BY_MEMORY).toLocaleString('en-US')} MB.`,
        sources: [CPU_BY_MEMORY],
      });
    return lines;
  },
};

const share = (busy: number): string => {
  if (busy < 0.1) return 'less than a tenth of a vCPU';
  return busy < 1
    ? `about ${busy.toFixed(1)} of a vCPU`
    : `about ${busy < 10 ? busy.toFixed(1) : Math.round(busy)} vCPUs`;
};

/** "How do I size it?": what is known or usual of its memory, and how to find out the rest. */
export const size: Subject = {
  words:
    /\bsiz(?:e|es|ing)\b|\bhow (?:big|large|strong) (?:a|an|should|must|does)\b|\b(?:which|what) (?:size|instance|machine)\b/i,
  answer: ({ profile, state }: About): readonly Line[] => {
    const memory = profile.memory_mb ?? state.supposed.memory_mb?.value;
    const start = memory === undefined ? 'the smallest size it starts on' : saySize(Number(memory));
    return [
      {
        text: `Start with ${memory === undefined ? start : `${start} of memory`}${profile.vcpu ? ` and ${sayValue('vcpu', profile.vcpu)}` : ''}, watch memory and CPU over a busy week, and leave about a quarter free at the peak. You can change sizes in minutes, so start small.`,
      },
    ];
  },
};

/** How much memory it needs, which only a measurement can tell. */
export const memory: Subject = {
  words: /\b(?:memory|ram)\b/i,
  answer: ({ profile, advice, heard }: About): readonly Line[] => {
    if (!/\bhow (?:much|many)\b|\bneed\b|\benough\b/i.test(heard.text)) return [];
    const { memory_mb: stated } = profile;
    if (stated !== undefined) return [{ text: `You said ${sayValue('memory_mb', stated)}, so I’m using that.` }];
    const assumed = advice.cost?.assumed.memory_mb;
    return [
      {
        text: `Look at what it uses at its peak today and add about a quarter.${assumed ? ` Until you tell me, the estimate assumes ${sayValue('memory_mb', assumed)}.` : ''}`,
      },
    ];
  },
};

/** "4 GB is enough" tells what it needs. */
const asksWhetherEnough =
  /^\W*(?:(?:and|but|so|ok)\b\W*)*(?:is|are|would|will|does|do|can|could|should)\b.*\b(?:ok(?:ay)?|enough|suffic\w+|fine|plenty|too (?:little|small|low|much|big)|do)\b/i;

/** Whether it may ask whether some memory is enough. */
export const asksIfEnough = ({ text }: Pick<About['heard'], 'text'>): boolean =>
  memory.words.test(text) && asksWhetherEnough.test(text);

/** "Is 4 GB of RAM OK?": beside what is known or usual of its memory. */
export function isEnough({ heard, profile, state, advice }: About): Answer | undefined {
  if (!asksIfEnough(heard)) return undefined;
  const [asked, ...others] = quantitiesIn(heard.tokens);
  if (asked?.kind !== 'size' || others.length > 0) return undefined;
  const needed = Number(profile.memory_mb ?? state.supposed.memory_mb?.value ?? advice.cost?.assumed.memory_mb ?? 0);
  return { type: 'explanation', lines: [{ text: enoughWords(asked.value, needed) }], sources: [], next: [] };
}

function enoughWords(asked: number, needed: number): string {
  const measure = 'Watch the memory over a busy week; you can change sizes in minutes.';
  if (needed === 0) return `I don’t know how much it needs, so start with ${saySize(asked)}. ${measure}`;
  return asked >= needed
    ? `It should be: I count on ${saySize(needed)}, so ${saySize(asked)} leaves room. ${measure}`
    : `Probably not: I count on ${saySize(needed)}, which is more than ${saySize(asked)}. ${measure}`;
}
