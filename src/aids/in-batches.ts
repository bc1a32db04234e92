/** Consecutive pieces of a list, so many at once, each with so many characters unless one text alone has more. */
export function batches(texts: readonly string[], most: number, characters: number): string[][] {
  const all: string[][] = [];
  let size = 0;
  for (const text of texts) {
    const last = all.at(-1);
    if (last && last.length < most && size + text.length <= characters) {
      last.push(text);
      size += text.length;
    } else {
      all.push([text]);
      size = text.length;
    }
  }
  return all;
}

/**
 * Asks for every batch, a few at the same time and all within a time, and gives the answers in order. The first failure
 * ends it: what is under way is broken off.
 */
export async function inBatches<T>(
  pieces: readonly string[][],
  together: number,
  milliseconds: number,
  ask: (texts: readonly string[], until: AbortSignal) => Promise<readonly T[]>,
): Promise<T[]> {
  const stop = new AbortController();
  const until = AbortSignal.any([stop.signal, AbortSignal.timeout(milliseconds)]);
  const answers: (readonly T[])[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < pieces.length; place = next++)
      answers[place] = await ask(pieces[place] ?? [], until);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(together, pieces.length) }, worker));
    return answers.flat();
  } finally {
    stop.abort();
  }
}
