import type { Fact } from '../../src/nlu/fact.ts';
import { factsIn } from '../../src/nlu/facts.ts';
import { quantitiesIn } from '../../src/nlu/quantities/quantities.ts';
import { neighborLines, quoted, section, share } from './layout.ts';
import { likeNumbers } from './like-numbers.ts';
import { type Explained, wordsOf } from './reading.ts';

/** What came of all readings; the numbers with the labeled numbers most like them. */
export function factSection(explained: Explained): string {
  const { said, heard, model } = explained;
  const facts = factsIn(said, model).flatMap((fact) => {
    const { factor, value, from, to, probability, rule } = fact;
    const kept = value === null || heard.facts.some((each) => each.factor === factor && each.value === value);
    const reading = [
      `${factor} = ${value ?? 'taken back'}`,
      quoted(wordsOf(said, from, to)),
      ...(probability === undefined ? [] : [share(probability)]),
      ...(rule ? [`rule “${rule}”`] : []),
    ].join(', ');
    return [
      `${reading}${kept ? '' : '; dropped, since the message means something else'}`,
      ...(rule ? neighborLines(numberNeighbours(fact, explained)) : []),
    ];
  });
  return section('Facts', facts, 'none');
}

function numberNeighbours({ factor, from, to }: Fact, { said, asked, examples }: Explained) {
  const all = quantitiesIn(said.tokens);
  const quantity = all.find((each) => each.from === from && each.to === to);
  if (!quantity) return [];
  return likeNumbers({ quantity, tokens: said.tokens, all }, factor === asked ? factor : undefined, examples);
}
