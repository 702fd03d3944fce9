/** A time zone in words: "Europe/Paris", "new york", "UK time", "UTC". */
import { isZone } from '../zone.js';

/**
 * Its IANA name, or null where no zone or several have that name. Abbreviations such as EST and BST mean different zones to different
 * people, and are not read.
 */
export function readZone(words: string): string | null {
  const said = words.trim().replace(/\s+time$/i, '');
  if (/^utc$/i.test(said)) return 'UTC';
  if (BRITISH.test(said)) return canonical('GB');
  const city = said.replace(/\s+/g, '_');
  const names = city.includes('/') ? [city] : AREAS.map((area) => `${area}/${city}`);
  const zones = COMPASS.test(city) ? [] : names.filter(isZone);
  return new Set(zones.map(canonical)).size === 1 ? spelled(zones[0] ?? '') : null;
}

const BRITISH = /^(?:the )?(?:uk|united kingdom|britain|great britain|england|scotland|wales|northern ireland)$/i;
const AREAS = [
  'Africa',
  'America',
  'Antarctica',
  'Arctic',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
];
/** States of Australia have such zones, too; who says "west" means another west. */
const COMPASS = /^(?:north|south|west)$/i;

/** The same for all names of a zone, but the old name for some: Asia/Calcutta of Asia/Kolkata. */
const canonical = (zone: string) => new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone;

const KNOWN = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));

/** With capitals as in the IANA list, where Node has the name in its own. */
const spelled = (zone: string) =>
  KNOWN.get(zone.toLowerCase()) ?? zone.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
