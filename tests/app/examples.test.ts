import { describe, expect, test } from 'vitest';
import { ExampleError, parseExamples, readExampleFiles } from '../../src/app/model/examples.ts';

const good = '{"text": "nothing yet", "value": "greenfield", "by": "t"}';
const parse =
  (path: string, ...lines: string[]) =>
  () =>
    parseExamples([{ path, text: `${lines.join('\n')}\n` }]);

describe('an example that cannot be learned from names file and line', () => {
  test.each<[string, string, string[], RegExp]>([
    [
      'a file named after no factor',
      'answers/color.jsonl',
      ['{"text": "blue", "value": "blue", "by": "t"}'],
      /intents\/answers\/color\.jsonl isn’t named after a factor/,
    ],
    [
      'an unknown factor in a statement',
      'statements/s.jsonl',
      ['{"text": "hi", "facts": {}, "by": "t"}', '{"text": "it is blue", "facts": {"color": "blue"}, "by": "t"}'],
      /intents\/statements\/s\.jsonl:2: .*color/s,
    ],
    [
      'an unknown factor in a message',
      'messages/m.jsonl',
      ['{"text": "it is blue", "intent": "recommend", "facts": {"color": ["blue", "blue"]}, "by": "t"}'],
      /intents\/messages\/m\.jsonl:1: .*color/s,
    ],
    [
      'an unknown value of a reply',
      'answers/existing.jsonl',
      [good, '', '{"text": "a plan", "value": "planned", "by": "t"}'],
      /intents\/answers\/existing\.jsonl:3: "planned" isn’t a value of existing/,
    ],
    [
      'an unknown value that a reply would accept',
      'answers/existing.jsonl',
      ['{"text": "a plan", "value": null, "accept": ["planned"], "by": "t"}'],
      /intents\/answers\/existing\.jsonl:1: "planned" isn’t a value of existing/,
    ],
    [
      'an unknown value in a statement',
      'statements/s.jsonl',
      ['{"text": "a lot of it", "facts": {"memory_mb": "a lot"}, "by": "t"}'],
      /intents\/statements\/s\.jsonl:1: .*"a lot" isn’t a value of memory_mb/s,
    ],
    [
      'a duplicate that contradicts',
      'answers/existing.jsonl',
      [good, '{"text": "Nothing yet", "value": "functions", "by": "u"}'],
      /existing\.jsonl:2: says "functions", but intents\/answers\/existing\.jsonl:1 says "greenfield"/,
    ],
    ['bad JSON', 'answers/existing.jsonl', [good, '{"text": "nothing'], /intents\/answers\/existing\.jsonl:2: .*JSON/],
    [
      'a line without its writer',
      'answers/existing.jsonl',
      ['{"text": "nothing yet", "value": "greenfield"}'],
      /intents\/answers\/existing\.jsonl:1: .*by/s,
    ],
    [
      'an unknown intent',
      'messages/m.jsonl',
      ['{"text": "hi", "intent": "chat", "facts": {}, "by": "t"}'],
      /intents\/messages\/m\.jsonl:1: .*intent/s,
    ],
    [
      'words of a number that are not in the text',
      'numbers/n.jsonl',
      ['{"text": "runs 10 min", "facts": {"max_run_s": [600, "ten minutes"]}, "by": "t"}'],
      /intents\/numbers\/n\.jsonl:1: .*“ten minutes” is not in the text/s,
    ],
    [
      'a number that is no value',
      'numbers/n.jsonl',
      ['{"text": "uses -1 GB", "facts": {"memory_mb": [-1024, "-1 GB"]}, "by": "t"}'],
      /intents\/numbers\/n\.jsonl:1: .*-1024 isn’t a value of memory_mb/s,
    ],
    [
      'an opening with an unknown intent',
      'openings/o.jsonl',
      ['{"text": "hi", "intent": "chat", "by": "t"}'],
      /intents\/openings\/o\.jsonl:1: .*intent/s,
    ],
  ])('%s', (_name, path, lines, message) => {
    expect(parse(path, ...lines)).toThrow(ExampleError);
    expect(parse(path, ...lines)).toThrow(message);
  });
});

test('a duplicate that accepts the other value is no contradiction', () => {
  const other = '{"text": "nothing yet", "value": null, "accept": ["greenfield"], "by": "u"}';

  expect(parse('answers/existing.jsonl', good, other)().replies).toHaveLength(2);
});

test('an empty line is none', () => {
  expect(parse('answers/existing.jsonl', good, '', good)().replies).toHaveLength(2);
});

test('every example in the repository can be learned from', () => {
  expect(() => parseExamples(readExampleFiles())).not.toThrow();
});
