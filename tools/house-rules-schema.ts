import { writeFileSync } from 'node:fs';
import { houseRulesSchema } from './house-rules-schema/schema.ts';

/** `npm run schema`: writes the JSON Schema of the house rules. */
writeFileSync(
  new URL('../house-rules.schema.json', import.meta.url),
  `${JSON.stringify(houseRulesSchema(), null, 2)}\n`,
);
