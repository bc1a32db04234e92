interface Case {
  readonly text: string;
  readonly expected: readonly string[];
}

/** True when the sentences found are the expected ones, white space folded. */
export function isExact({ expected }: Case, found: readonly string[]): boolean {
  return JSON.stringify(found.map(singleSpaced)) === JSON.stringify(expected.map(singleSpaced));
}

/** True when the expected sentences stand in the text as they are: no lossless segmenter passes a case that wants another text. */
export function keepsTheText({ text, expected }: Case): boolean {
  const folded = singleSpaced(text);
  let at = 0;
  for (const sentence of expected.map(singleSpaced)) {
    if (folded.charAt(at) === ' ') at += 1;
    if (!folded.startsWith(sentence, at)) return false;
    at += sentence.length;
  }
  return at === folded.length;
}

function singleSpaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
