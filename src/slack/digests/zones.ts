/** The time zones that a form offers, and the one in which a person lives. */
import type { WebClient } from '@slack/web-api';
import { readZone } from '../../digests/schedule/read/read-zone.js';
import { isZone } from '../../digests/schedule/zone.js';
import type { Log } from '../../logging/log.js';
import { faultName } from '../delivery/slack-faults.js';

/** Of England, where the data are from. */
export const HOME_ZONE = readZone('UK') ?? 'UTC';

/** Where many of those who ask live. Any other can be written. */
export const COMMON_ZONES: readonly string[] = [
  HOME_ZONE,
  'UTC',
  'Europe/Dublin',
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/Athens',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Johannesburg',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
];

/** As Slack knows it; that of England where Slack does not say. */
export async function zoneOf(client: WebClient, user: string, log: Log): Promise<string> {
  try {
    const { tz } = (await client.users.info({ user })).user ?? {};
    return tz !== undefined && isZone(tz) ? tz : HOME_ZONE;
  } catch (error) {
    log('warn', `The time zone of a person could not be looked up: ${faultName(error)}.`);
    return HOME_ZONE;
  }
}
