import { spawnSync } from 'node:child_process';

/** Ends with status 1 unless a conversation can be held in the terminal; also on Windows, where npm is a script. */
const { stdout, stderr, status } = spawnSync('npm start --silent -- --terminal', {
  shell: true,
  encoding: 'utf8',
  input: 'Our nightly report job takes up to 6 minutes and uses 1 GB of memory. Lambda?\nanswer now\n',
});
process.stdout.write(stdout);
process.stderr.write(stderr);
if (status !== 0 || !stdout.includes('Recommendation: ')) process.exitCode = 1;
