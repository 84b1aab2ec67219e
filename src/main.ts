import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What Node makes of the code is kept between starts, so it has to be on before the code is loaded.
enableCompileCache(fileURLToPath(new URL('../.cache/compile', import.meta.url)));
await import('./program.ts');
