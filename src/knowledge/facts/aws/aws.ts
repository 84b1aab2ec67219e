import { awsContainers } from './aws-containers.ts';
import { lambdaLimits } from './aws-lambda-limits.ts';
import { lambdaVariants } from './aws-lambda-variants.ts';
import { awsPrices } from './aws-prices.ts';

export const aws = [...lambdaLimits, ...lambdaVariants, ...awsContainers, ...awsPrices] as const;
