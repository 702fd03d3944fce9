/** How values of ours stand in columns, the same in every database. */

export const toJson = (value: object): string => JSON.stringify(value);

export const fromJson = (text: string): unknown => JSON.parse(text);

/** Words of a person: without the one character that PostgreSQL cannot keep. */
export const toText = (words: string): string => words.replaceAll('\0', '');

export const toFlag = (is: boolean): number => (is ? 1 : 0);

export const fromFlag = (flag: number): boolean => flag === 1;

/** A big integer: SQLite gives it as a number, PostgreSQL as text. */
export type BigInteger = number | string;

/** A time or a count. */
export const fromBigInteger = (value: BigInteger): number => Number(value);
