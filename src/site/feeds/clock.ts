import { DateTime } from 'luxon';

/** A date as feeds write it: the midnight that begins it, or the month or year, in the site's time zone. */
export interface Instant {
  /** RFC 3339, with the zone's offset: `2023-04-26T00:00:00+08:00`. */
  rfc3339: string;
  /** RFC 822 as RSS wants it, with a four-digit year and English names: `Wed, 26 Apr 2023 00:00:00 +0800`. */
  rfc822: string;
}

/** What an empty feed says of its last change: the contents have none, and a clock is not asked. */
const never = '1970-01-01';

/**
 * Gives a function from a date to its instant in a time zone (IANA name). Dates are reckoned once each, for a time zone's rules are
 * slow to look up. Of a month or a year it is the first moment, and stands only where a format will not do without one
 * (RFC 4287, 4.2.15, `updated`): what may be left out is, for it would tell readers a day that nobody knows.
 */
export function createClock(timezone: string): (day: string) => Instant {
  const known = new Map<string, Instant>();
  return (day) => {
    const found = known.get(day);
    if (found) return found;
    const midnight = DateTime.fromISO(day || never, { zone: timezone, locale: 'en-US' });
    const instant = {
      rfc3339: midnight.toISO({ suppressMilliseconds: true }) ?? '',
      rfc822: midnight.toRFC2822() ?? '',
    };
    known.set(day, instant);
    return instant;
  };
}
