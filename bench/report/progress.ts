/** Tells what is being measured. */
export type Progress = (text: string) => void;

/** Progress as lines on stderr, each with the minutes and seconds that have gone by. */
export function progressLines(stream: { write(text: string): unknown } = process.stderr): Progress {
  const begun = performance.now();
  return (text) => {
    const seconds = Math.round((performance.now() - begun) / 1000);
    stream.write(`[${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}] ${text}\n`);
  };
}
