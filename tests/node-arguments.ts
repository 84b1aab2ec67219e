/** What `npm start` gives Node to run a program, which keeps the compiled code for the next start. */
export const nodeArguments = (file: string): string[] => ['--import', './src/app/preload.mjs', file];
