import { readFileSync, writeFileSync } from 'node:fs';
import { createCore } from '../src/advisor.ts';
import { measure, measureDialogues, measureFacts, measureIntents } from '../tests/nlu/evaluation.ts';

/** `npm run evaluate`: the figures of understanding; `-- --mistakes` lists them, `-- --accept` makes them the baseline. */
const core = createCore();
const folders = ['dev', 'test'];
const figures = Object.fromEntries(folders.map((folder) => [folder, measure(core, folder)]));
console.table(
  Object.fromEntries(
    Object.keys(figures['dev']!).map((name) => [
      name,
      Object.fromEntries(folders.map((folder) => [folder, figures[folder]![name]])),
    ]),
  ),
);
console.table(measureFacts(core, 'dev').byFactor);
const { confusions } = measureIntents(core, 'dev');
const counts: Record<string, number> = {};
for (const { intent, guess } of confusions) counts[`${intent} → ${guess}`] = (counts[`${intent} → ${guess}`] ?? 0) + 1;
console.table(
  Object.fromEntries(
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 15),
  ),
);
if (process.argv.includes('--mistakes')) {
  for (const { text, intent, guess, confidence } of confusions)
    console.log(`${intent} → ${guess} ${confidence.toFixed(2)}: ${text}`);
  for (const mistake of [...measureFacts(core, 'dev').mistakes, ...measureDialogues(core, 'dev').mistakes])
    console.log(mistake);
}
if (process.argv.includes('--accept')) {
  const { about } = JSON.parse(readFileSync('tests/nlu/baseline.json', 'utf8'));
  writeFileSync('tests/nlu/baseline.json', `${JSON.stringify({ about, ...figures }, null, 2)}\n`);
}
