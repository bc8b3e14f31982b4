/** Runs the jobs in their order, at most `width` at a time, and hands each result over as it comes. */
export async function runAll<Result>(
  jobs: (() => Promise<Result>)[],
  width: number,
  onResult: (result: Result) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = jobs.values();
  const lane = async (): Promise<void> => {
    for (const job of queue) {
      const result = await job();
      results.push(result);
      onResult(result);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
