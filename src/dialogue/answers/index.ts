import type { Setting } from '../../decision/evaluate.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Understanding } from '../../nlu/understand.ts';
import type { Reply } from '../effect.ts';
import { compare } from './compare.ts';
import { cost } from './cost.ts';
import { define, definitionOf, termIn, unknownTerm } from './define.ts';
import { explain, hasPage, rulesOfThumb } from './explain.ts';
import { hosting } from './hosting.ts';
import { hybrid } from './hybrid.ts';
import { limits } from './limits.ts';
import { mentionsIn } from './mentions.ts';
import { migrate } from './migrate.ts';
import { prosCons } from './pros-cons.ts';

/** The answer to a question that is not about one workload. */
export function answerQuestion(intent: Intent, heard: Understanding, profile: Profile, setting: Setting): Reply {
  switch (intent) {
    case 'define':
      return define(heard.tokens) ?? (hasPage(heard.topic) ? explain(heard.topic) : otherwise(heard));
    case 'explain': {
      if (/\brules? of thumb\b/i.test(heard.text)) return rulesOfThumb();
      if (hasPage(heard.topic)) return explain(heard.topic);
      const term = termIn(heard.tokens);
      return term ? definitionOf(term) : compare(heard);
    }
    case 'pros-cons':
      return prosCons(heard, profile);
    case 'limits':
      return limits(heard);
    case 'cost':
      return cost(heard, profile, setting);
    case 'hosting':
      return hosting(heard);
    case 'hybrid':
      return hybrid();
    case 'migrate':
      return migrate(heard);
    default:
      return compare(heard);
  }
}

/** "What is better, … or …?" compares; what names nothing of ours is not known. */
const otherwise = (heard: Understanding): Reply =>
  mentionsIn(heard.tokens).options.length > 0 ? compare(heard) : unknownTerm();
