/** `npm run bench`: every part, or those that are named: `npm run bench -- questions`. */
const parts: Record<string, () => Promise<unknown>> = {
  core: () => import('./core.ts'),
  questions: () => import('./questions.ts'),
};
const named = process.argv.slice(2).filter((argument) => argument in parts);

for (const part of named.length > 0 ? named : Object.keys(parts)) {
  console.log(part);
  await parts[part]!();
}
