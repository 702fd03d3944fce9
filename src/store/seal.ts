/** Seals texts so that only who knows the secret can read them: AES-256-GCM, under a key that scrypt derives from the secret. */
import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Knex } from 'knex';

export interface Seal {
  /** `text`, sealed for the place named by `place`: it cannot be opened as something of another place. Base64. */
  close(text: string, place: string): string;
  /** Throws where it was sealed under another secret or for another place, or has been changed. */
  open(sealed: string, place: string): string;
}

/** The seal of `secret` in this database, which has a salt of its own; null without a secret. */
export async function readSeal(connection: Knex, secret: string | null): Promise<Seal | null> {
  if (secret === null) return null;
  const salt = randomBytes(16).toString('base64');
  await connection('seal').insert({ id: 1, salt }).onConflict('id').ignore();
  const kept = await connection('seal').where({ id: 1 }).first('salt');
  return sealUnder(await deriveKey(secret, kept.salt, 32, COST));
}

const deriveKey = promisify<string, string, number, ScryptOptions, Buffer>(scrypt);
/** 16 MB and some 50 ms, once at the start. Changing it makes what is stored unreadable. */
const COST: ScryptOptions = { N: 16384, r: 8, p: 1 };

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** A sealed text is nonce, tag and ciphertext in a row. */
function sealUnder(key: Buffer): Seal {
  return {
    close(text, place) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(place));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64');
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    },
  };
}
