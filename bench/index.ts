import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm run bench`: every part, or those named (`npm run bench -- bolt growth`), as a table and in `bench-results.json`.
 * `--check` compares the ratios with the committed baseline and fails beyond the tolerance; `--accept` makes them it.
 */
type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

const parts: Record<string, () => Promise<Figures>> = {
  bolt: async () => (await import('./bolt.ts')).bolt(),
  understanding: async () => (await import('./understanding.ts')).understanding(),
  growth: async () => (await import('./growth.ts')).growth(),
  core: async () => (await import('./core.ts')).core(),
  questions: async () => (await import('./questions.ts')).questions(),
  'scale-out': async () => (await import('./scale-out.ts')).scaleOut(),
  mcp: async () => (await import('./mcp.ts')).mcp(),
  install: async () => (await import('./install.ts')).install(),
};

const BASELINE = 'bench/baseline.json';
const RESULTS = 'bench-results.json';
/** A ratio may be worse than the baseline by this share: machines are noisy. */
const TOLERANCE = 0.35;

const named = process.argv.slice(2).filter((argument) => argument in parts);
const results: Record<string, Figures> = {};
for (const part of named.length > 0 ? named : Object.keys(parts)) {
  process.stdout.write(`${part}\n`);
  results[part] = await parts[part]!();
  console.table(results[part]);
}
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
if (process.argv.includes('--accept')) writeFileSync(BASELINE, `${JSON.stringify(ratiosOf(results), null, 2)}\n`);
process.exit(process.argv.includes('--check') && worse().length > 0 ? 1 : 0);

type Ratios = Record<string, { readonly ratio: number; readonly better: 'higher' | 'lower' }>;

/** The figures that were measured against something in the same run. */
function ratiosOf(all: Readonly<Record<string, Figures>>): Ratios {
  const ratios: Ratios = {};
  for (const [part, figures] of Object.entries(all))
    for (const [name, { ratio }] of Object.entries(figures))
      if (ratio !== undefined) ratios[`${part}: ${name}`] = { ratio, better: /second/.test(name) ? 'higher' : 'lower' };
  return ratios;
}

/** What is worse than the baseline beyond the tolerance, each told. */
function worse(): string[] {
  if (!existsSync(BASELINE)) return [`${BASELINE} is missing`];
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Ratios;
  const found = Object.entries(ratiosOf(results)).flatMap(([name, { ratio, better }]) => {
    const before = baseline[name]?.ratio;
    if (before === undefined) return [];
    const bad = better === 'higher' ? ratio < before * (1 - TOLERANCE) : ratio > before * (1 + TOLERANCE);
    return bad ? [`${name}: ${ratio.toFixed(2)}, was ${before.toFixed(2)}`] : [];
  });
  for (const line of found) process.stderr.write(`Worse than the baseline: ${line}\n`);
  return found;
}
