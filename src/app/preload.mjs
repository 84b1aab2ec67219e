// By name, `enableCompileCache` would be missing in an older Node, which then never gets to the message below.
import nodeModule from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Loaded before the program and plain JavaScript, because an older Node cannot even read the program and would say so
// in its own words, and so that no start has to load Node's TypeScript reader for what is in the cache.
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `Node 24 or later is needed, and this is ${process.version}. Install it, or run "npm ci", which brings it along.\n`,
  );
  process.exit(2);
}

// V8 lets the heap double before it cleans it up, which keeps a quarter of the memory for nothing. Set here, because a
// Node that no longer knows it complains in a line, where it would refuse it as an argument.
setFlagsFromString('--heap-growing-percent=50');

/** Where each system keeps what programs can do without. */
const userCaches = { darwin: 'Library/Caches', win32: 'AppData/Local' };

// An installed package may belong to somebody else, so what it makes of itself is kept with the user.
const isInstalled = !import.meta.url.endsWith('/src/app/preload.mjs');
nodeModule.enableCompileCache(
  isInstalled
    ? join(homedir(), userCaches[process.platform] ?? '.cache', 'deployment-advisor')
    : fileURLToPath(new URL('../../.cache/compile', import.meta.url)),
);
