/** Time zones by their IANA names. */
import { IANAZone } from 'luxon';
import { z } from 'zod';

/**
 * "Europe/London", "UTC". Abbreviations are no names here, although Node takes some: they keep no daylight saving, and to it "BST"
 * is the time of Bangladesh.
 */
export const Zone = z
  .string()
  .max(100)
  .refine(isZone, 'Give a time zone by its region and city, such as Europe/Paris, or UTC.');

export function isZone(name: string): boolean {
  return (name === 'UTC' || /^[A-Za-z]\w+\/\w/.test(name)) && IANAZone.isValidZone(name);
}

/** Milliseconds that the local clock is ahead of UTC at an instant. Throws on a name that is no zone. */
export function offsetAt(zone: string, at: number): number {
  const minutes = IANAZone.create(zone).offset(at);
  if (Number.isNaN(minutes)) throw new RangeError(`No offset of ${zone} at ${at}`);
  return minutes * 60_000;
}
