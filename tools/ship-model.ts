import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { keptIndex, learnedModel } from '../src/app/model/learned-model.ts';

/** Part of `prepack`: what takes seconds to make goes into the tarball, so that nobody who installs it has to wait. */
const made = { model: learnedModel(), knowledge: keptIndex() };
for (const [name, data] of Object.entries(made))
  writeFileSync(new URL(`../dist/app/${name}.bin`, import.meta.url), serialize(data));
