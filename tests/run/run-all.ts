/**
 * Runs the jobs in their order, one in each lane at a time, and hands each result over as it comes; a job is
 * told its lane.
 */
export async function runAll<Result, Lane>(
  jobs: ((lane: Lane) => Promise<Result>)[],
  lanes: readonly Lane[],
  onResult: (result: Result) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = jobs.values();
  const run = async (lane: Lane): Promise<void> => {
    for (const job of queue) {
      const result = await job(lane);
      results.push(result);
      onResult(result);
    }
  };
  await Promise.all(lanes.map(run));
  return results;
}
