import type { z } from 'zod';
import { factorIds, isFactorId } from '../domain/profile.ts';
import { allowedFor } from './schemas/profile.ts';

export type InputErrorCode =
  | 'unknown-factor'
  | 'unknown-argument'
  | 'unknown-product'
  | 'wrong-unit'
  | 'wrong-value'
  | 'too-long'
  | 'missing-input';

/** One thing that is wrong with the input, and what would be allowed there. */
export interface InputIssue {
  readonly code: InputErrorCode;
  /** Where: `profile.max_run_s`. */
  readonly path: string;
  readonly message: string;
  readonly allowed?: unknown;
}

/** The caller's input is not allowed; never a fault of ours. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly issues: readonly [InputIssue, ...InputIssue[]];

  constructor(issues: readonly [InputIssue, ...InputIssue[]]) {
    super(issues.map(({ message }) => message).join(' '));
    this.issues = issues;
  }
}

export const inputError = (error: z.ZodError, schema: z.ZodType): InputError =>
  new InputError(error.issues.map((issue) => issueOf(issue, schema)) as [InputIssue, ...InputIssue[]]);

type ZodIssue = z.core.$ZodIssue;

function issueOf(issue: ZodIssue, schema: z.ZodType): InputIssue {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema);
  const [first, second] = issue.path;
  if (first === 'profile' && typeof second === 'string' && isFactorId(second))
    return wrongFactor(second, issue.path.join('.'));
  return valueIssue(issue, issue.path.join('.'));
}

function valueIssue(issue: ZodIssue, path: string): InputIssue {
  if (issue.code === 'too_big')
    return {
      code: 'too-long',
      path,
      message: `${path} is too long: at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}.`,
      allowed: { maximum: Number(issue.maximum) },
    };
  if (issue.code === 'invalid_value')
    return {
      code: 'wrong-value',
      path,
      message: `${path} must be one of ${issue.values.map(String).join(', ')}.`,
      allowed: issue.values,
    };
  return {
    code: isMissing(issue) ? 'missing-input' : 'wrong-value',
    path,
    message: `${path || 'The input'}: ${issue.message}.`,
  };
}

const isMissing = (issue: ZodIssue): boolean =>
  issue.code === 'custom' || (issue.code === 'invalid_type' && issue.input === undefined);

function unknownKeys({ keys, path }: Extract<ZodIssue, { code: 'unrecognized_keys' }>, schema: z.ZodType): InputIssue {
  const inProfile = path[0] === 'profile';
  const allowed = inProfile ? factorIds : argumentsOf(schema);
  return {
    code: inProfile ? 'unknown-factor' : 'unknown-argument',
    path: [...path, keys[0]].join('.'),
    message: `There is no ${inProfile ? 'factor' : 'argument'} ${keys.map((key) => JSON.stringify(key.slice(0, 60))).join(', ')}; use one of ${allowed.join(', ')}.`,
    allowed,
  };
}

const argumentsOf = (schema: z.ZodType): string[] => ('shape' in schema ? Object.keys(schema.shape as object) : []);

function wrongFactor(factor: Parameters<typeof allowedFor>[0], path: string): InputIssue {
  const allowed = allowedFor(factor);
  const { type, unit, minimum, maximum, values } = allowed;
  return type === 'number'
    ? {
        code: 'wrong-unit',
        path,
        message: `${path} must be a plain number from ${minimum} to ${maximum} (unit: ${unit}).`,
        allowed,
      }
    : { code: 'wrong-value', path, message: `${path} must be one of ${values?.map(String).join(', ')}.`, allowed };
}
