import { lambdaLimits } from './aws/aws-lambda-limits.ts';
import { awsPrices } from './aws/aws-prices.ts';
import type { Fact } from './fact.ts';

const find = (id: string): Fact => [...lambdaLimits, ...awsPrices].find((fact) => fact.id === id)!;
const price = (id: string, name: string): number => find(id).prices![name]!;

/** The memory at which a function has a whole processor. */
const gb = Number(find('F-AWS-08').value) / 1024;
const lambdaHour = gb * price('F-AWS-20', 'lambda-gb-second') * 3600;
const fargateHour = price('F-AWS-23', 'fargate-vcpu-hour') + gb * price('F-AWS-23', 'fargate-gb-hour');

const sources = [{ title: 'This advisor’s own cost model, from the list prices of F-AWS-08, F-AWS-20 and F-AWS-23' }];

/** What follows from the list prices of others. */
export const ownModel = [
  {
    id: 'F-OWN-01',
    provider: 'none',
    statement:
      'A processor that is always busy costs about {F-OWN-01} as much on AWS Lambda as on Fargate, both on x86 and at list price',
    value: Number((lambdaHour / fargateHour).toFixed(2)),
    unit: 'times',
    asOf: '2026-03',
    status: 'inferred',
    sources,
  },
  {
    id: 'F-OWN-02',
    provider: 'none',
    statement:
      'Up to a processor that is busy about {F-OWN-02} of the time, AWS Lambda costs less to compute on than Fargate, at list price and without what is free',
    value: Math.round((fargateHour / lambdaHour) * 100),
    unit: '%',
    asOf: '2026-03',
    status: 'inferred',
    sources,
  },
] as const satisfies readonly Fact[];
