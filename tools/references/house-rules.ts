import { z } from 'zod';
import { policyShape } from '../../src/decision/house-rules/policy.ts';
import { type Schema, tableOf } from './markdown.ts';

const shape = (): Schema => z.toJSONSchema(policyShape, { io: 'input', unrepresentable: 'any' }) as Schema;

/** The house rules as a JSON Schema, for editors; what contradicts itself only the start finds out. */
export const houseRulesSchema = (): object => ({ title: 'House rules of the deployment advisor', ...shape() });

/** The page about them. */
export const houseRulesPage = (): string => `# House rules

<!-- Made by \`npm run references\` from src/decision/house-rules/policy.ts. -->

\`POLICY_FILE\` names a YAML file. Every part is optional, and what it changes is shown with each recommendation:

\`\`\`yaml
# yaml-language-server: $schema=house-rules.schema.json
forbidden:
  - what: vms
    because: the last one went in 2025
  - what: aws/app-runner
    because: it is closed to new customers
provider: aws
defaults:
  team_ops: platform
prices:
  aws/fargate-vcpu-hour: 0.03
evidence:
  - option: containers
    points: 2
    text: we have a paved road for containers
    when: { factor: requests_month, above: 1000000 }
\`\`\`

On a mistake, the app exits and prints its line and what is allowed there. The same goes for a rule that contradicts another or can never match. An estimate that uses your own prices says so. [house-rules.schema.json](../house-rules.schema.json) lists every name, and the first line above makes editors use it. In Slack, admins can set their own rules for their workspace or a channel: [operate.md](operate.md#settings-from-slack).

${tableOf(shape())}
`;
