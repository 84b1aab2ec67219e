import { isFactorId, type Profile, parseValue } from '../../src/domain/profile.ts';

/** A profile as people write it: yes and no for what is true or false. */
export const profileFromWriting = (written: Readonly<Record<string, unknown>>): Profile =>
  Object.fromEntries(
    Object.entries(written).map(([factor, value]) => {
      const said = value === 'yes' ? true : value === 'no' ? false : value;
      const parsed = isFactorId(factor) ? parseValue(factor, said) : undefined;
      if (parsed === undefined) throw new Error(`${factor} cannot be ${JSON.stringify(value)}`);
      return [factor, parsed];
    }),
  ) as Profile;
