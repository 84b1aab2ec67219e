import { z } from 'zod';
import { policyShape } from '../../src/decision/house-rules/policy.ts';

/** The house rules as a JSON Schema, for editors; what contradicts itself only the start finds out. */
export const houseRulesSchema = (): object => ({
  title: 'House rules of the deployment advisor',
  ...z.toJSONSchema(policyShape, { io: 'input', unrepresentable: 'any' }),
});
