import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keys of 32 bytes in base64 or hex, separated by commas; `undefined` where one of them is not. */
export function readKeys(text: string): readonly Buffer[] | undefined {
  const keys = text.split(',').map((part) => readKey(part.trim()));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

function readKey(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (!/^[\w+/-]{43}=?$/.test(text)) return undefined;
  const key = Buffer.from(text, 'base64');
  return key.length === KEY_BYTES ? key : undefined;
}

export interface Opened {
  readonly text: string;
  /** Sealed with a key that has been replaced. */
  readonly outdated: boolean;
}

export interface Seal {
  /** `owner` is bound to the text: it opens as that owner's and as nobody else's. */
  seal(text: string, owner: string): string;
  /** `undefined` where no key opens it, or where it is not what was sealed. */
  open(sealed: string, owner: string): Opened | undefined;
}

/** AES-256-GCM under several keys: the first seals, all of them open. */
export function sealUnder(keys: readonly Buffer[]): Seal {
  return {
    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keys[0]!, nonce).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed, 'base64');
      for (const [index, key] of keys.entries()) {
        const text = openWith(key, bytes, owner);
        if (text !== undefined) return { text, outdated: index > 0 };
      }
      return undefined;
    },
  };
}

function openWith(key: Buffer, bytes: Buffer, owner: string): string | undefined {
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
