import { version } from '../../mcp/version.ts';
import { stopWhenNobodyReads } from '../../terminal/reader.ts';

/** Answers `--help` and `--version`, as the first word; `true` where that was all that was asked. */
export function answeredUsage(usage: string, [first]: readonly string[] = process.argv.slice(2)): boolean {
  stopWhenNobodyReads(process.stdout);
  if (first === '--help' || first === '-h') process.stdout.write(usage);
  else if (first === '--version' || first === '-v') process.stdout.write(`${version}\n`);
  else return false;
  return true;
}
