let failures = 0;

/** Says what was tried and what came of it. */
export function report(what: string, held: boolean, shown = ''): void {
  if (!held) failures += 1;
  console.log(`${held ? 'ok    ' : 'FAILED'}  ${what}`);
  for (const line of shown.trim().split('\n').filter(Boolean)) console.log(`          ${line}`);
}

export const failed = (): number => failures;
