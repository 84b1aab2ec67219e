import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { learnedModel } from '../src/app/model/learned-model.ts';

/** Part of `prepack`: what the examples teach goes into the tarball, so that nobody who installs it has to train. */
writeFileSync(new URL('../dist/app/model.bin', import.meta.url), serialize(learnedModel()));
