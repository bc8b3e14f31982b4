/** The latest of some days (`YYYY-MM-DD`), or an empty text when there are none. */
export function latestDay(days: readonly string[]): string {
  let latest = '';
  for (const day of days) if (day > latest) latest = day;
  return latest;
}
