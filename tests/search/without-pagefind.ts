/** Does something while Pagefind cannot be started: what is done without it was indexed by nobody. */
export async function withoutPagefind<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env.PAGEFIND_BINARY_PATH;
  process.env.PAGEFIND_BINARY_PATH = '/nonexistent/pagefind';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.PAGEFIND_BINARY_PATH;
    else process.env.PAGEFIND_BINARY_PATH = before;
  }
}
