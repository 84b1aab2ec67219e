import type { ExampleFile } from '../../src/app/model/examples.ts';
import type { FactorId } from '../../src/domain/profile.ts';
import type { MessageExample, ReplyExample, StatementExample } from '../../src/nlu/answers/examples.ts';

interface Placed<Kind extends string, Example> {
  readonly kind: Kind;
  readonly example: Example;
  /** File and line. */
  readonly place: string;
}

/** An example with the file and line where it stands. */
export type PlacedExample =
  | Placed<'reply', ReplyExample>
  | Placed<'statement', StatementExample>
  | Placed<'message', MessageExample>;

/** Every example of facts in these files; they were checked when the model was learned. */
export const placedExamples = (files: readonly ExampleFile[]): PlacedExample[] =>
  files.flatMap(({ path, text }) =>
    /^(?:answers|statements|messages)\//.test(path)
      ? text.split('\n').flatMap((line, at) => (line.trim() ? [placed(path, JSON.parse(line), at + 1)] : []))
      : [],
  );

function placed(path: string, json: object, line: number): PlacedExample {
  const place = `intents/${path}:${line}`;
  const [folder, name = ''] = path.split('/');
  if (folder === 'answers') {
    const asked = name.slice(0, -'.jsonl'.length) as FactorId;
    return { kind: 'reply', example: { ...json, asked } as ReplyExample, place };
  }
  return folder === 'statements'
    ? { kind: 'statement', example: json as StatementExample, place }
    : { kind: 'message', example: json as MessageExample, place };
}
