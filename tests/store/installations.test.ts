import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readKeys, sealUnder } from '../../src/store/workspaces/encryption.ts';
import { installationsIn } from '../../src/store/workspaces/installations.ts';
import { databases, type Opened } from './databases.ts';

const [old, fresh, foreign] = [randomBytes(32), randomBytes(32), randomBytes(32)] as const;
const acme = { team: { id: 'T1' }, bot: { token: 'xoxb-1-secret', refreshToken: 'xoxe-1-secret' } };

describe.each(databases)('installations on %s', (_, open) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  const under = (...keys: Buffer[]) => installationsIn(opened.database, sealUnder(keys));
  const sealed = async (): Promise<string> =>
    (await opened.database.db.selectFrom('installations').select('sealed').executeTakeFirstOrThrow()).sealed;

  test('are found again, and replaced by the next', async () => {
    const installations = under(fresh);
    expect(await installations.find('T1')).toBeUndefined();
    await installations.keep('T1', acme);
    await installations.keep('E1', { organization: true });
    expect(await installations.find('T1')).toEqual(acme);

    await installations.keep('T1', { ...acme, changed: true });
    expect(await installations.find('T1')).toMatchObject({ changed: true });
    expect(await installations.find('E1')).toEqual({ organization: true });
  });

  test('are not readable in the database, nor the same twice', async () => {
    await under(fresh).keep('T1', acme);
    const first = await sealed();
    await under(fresh).keep('T1', acme);

    expect(Buffer.from(first, 'base64').toString('latin1')).not.toContain('secret');
    expect(await sealed()).not.toBe(first);
  });

  test('are sealed again with the first key when they are read', async () => {
    await under(old).keep('T1', acme);
    expect(await under(fresh, old).find('T1')).toEqual(acme);

    expect(await under(fresh).find('T1')).toEqual(acme);
    await expect(under(old).find('T1')).rejects.toThrow('installation of T1 cannot be opened: add the key');
  });

  test('are all sealed again at once, and those that no key opens are named', async () => {
    await under(old).keep('T1', acme);
    await under(fresh).keep('T2', acme);
    await under(foreign).keep('T3', acme);

    expect(await under(fresh, old).renew()).toEqual(['T3']);
    expect(await under(fresh).renew()).toEqual(['T3']);
  });

  test('are not taken for those of another workspace', async () => {
    await under(fresh).keep('T1', acme);
    await opened.database.db.updateTable('installations').set({ id: 'T2' }).execute();

    await expect(under(fresh).find('T2')).rejects.toThrow('cannot be opened');
  });

  test('are not overwritten by an older one that is sealed again at the same time', async () => {
    await under(old).keep('T1', acme);
    const rotating = {
      seal: (text: string, owner: string) => sealUnder([fresh]).seal(text, owner),
      open: (text: string, owner: string) => {
        newer ??= under(fresh).keep('T1', { ...acme, newer: true });
        return sealUnder([fresh, old]).open(text, owner);
      },
    };
    let newer: Promise<void> | undefined;
    await installationsIn(opened.database, rotating).renew();
    await newer;

    expect(await under(fresh).find('T1')).toMatchObject({ newer: true });
  });
});

describe('keys', () => {
  const hex = 'ab'.repeat(32);
  const base64 = Buffer.from(hex, 'hex').toString('base64');

  test.each([hex, hex.toUpperCase(), base64, base64.replace('=', ''), Buffer.from(hex, 'hex').toString('base64url')])(
    '%s is 32 bytes',
    (text) => {
      expect(readKeys(text)).toEqual([Buffer.from(hex, 'hex')]);
    },
  );

  test('are several where commas part them', () => {
    expect(readKeys(`${base64}, ${'00'.repeat(32)}`)).toEqual([Buffer.from(hex, 'hex'), Buffer.alloc(32)]);
  });

  test.each(['', 'secret', 'ab'.repeat(31), `${hex},`, `${hex},short`, 'x'.repeat(64)])('%j is none', (text) => {
    expect(readKeys(text)).toBeUndefined();
  });

  test('open nothing that was changed, cut off or made up', () => {
    const seal = sealUnder([old]);
    const bytes = Buffer.from(seal.seal('text', 'T1'), 'base64');
    bytes[bytes.length - 1]! ^= 1;

    for (const made of [bytes.toString('base64'), bytes.subarray(0, 20).toString('base64'), '', '…'])
      expect(seal.open(made, 'T1')).toBeUndefined();
  });
});
