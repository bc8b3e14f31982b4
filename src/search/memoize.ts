/** Makes a function that fetches into one that fetches a thing once, and forgets all when it holds too many. */
export function memoize<K, T>(
  fetchOne: (key: K) => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? fetchOne(key);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
