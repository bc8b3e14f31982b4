/** Reads what this site keeps on the device; empty when there is nothing, or storage is forbidden. */
export function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a value on the device; where storage is forbidden or full it holds for this page alone. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The page is then simply as it came.
  }
}
