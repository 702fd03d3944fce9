/** New ids and timestamps, in the form of Slack's, that never come twice. */
export interface Mint {
  /** Such as F0000000001: as long as Slack's shortest. */
  readonly id: (prefix: string) => string;
  /** Seconds with six digits behind the point, later than all before it. */
  readonly ts: () => string;
}

/** @param now milliseconds since 1970 */
export function mintOf(now: () => number): Mint {
  let count = 0;
  let last = 0;
  return {
    id: (prefix) => {
      count += 1;
      return `${prefix}${count.toString(36).toUpperCase().padStart(10, '0')}`;
    },
    ts: () => {
      last = Math.max(now() * 1000, last + 1);
      return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
    },
  };
}
