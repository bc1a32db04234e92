import { inspect, type Inspected } from '../src/desk/inspect.js';
import { isRefusal } from '../src/model/refusal.js';

/** Two decoded texts through the main pipeline. */
export async function inspectTexts(
  source: string | null,
  target: string,
  from: string | null,
  to: string,
): Promise<Inspected> {
  const side = (text: string) => ({
    bytes: Buffer.from(text),
    fileName: 'text.txt',
    mediaType: null,
    encoding: 'utf-8',
  });
  const result = await inspect({
    source: source === null ? null : side(source),
    target: side(target),
    from,
    to,
    date: null,
  });
  if (isRefusal(result)) throw new Error(`refused: ${result.key} ${JSON.stringify(result.values)}`);
  return result;
}
