import { options } from './src/knowledge/index.ts';
for (const o of Object.values(options)) for (const k of ['pros','cons'] as const) for (const c of o[k]) console.log(o.id, k, c.id, c.weight ?? '-', c.when ? 'WHEN' : '', c.text);
