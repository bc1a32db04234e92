import { StringDecoder } from 'node:string_decoder';

/** A line of a stream, or the news that it was longer than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly tooLong: boolean;
}

/** Lines of a stream, in order, holding never more than one line of `limit` bytes. */
export async function* lines(stream: AsyncIterable<unknown>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let held = new HeldLine(limit);
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk as Uint8Array);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      held.add(rest.subarray(0, end));
      yield held.take(number++);
      held = new HeldLine(limit);
      rest = rest.subarray(end + 1);
    }
    held.add(rest);
  }
  if (!held.empty) yield held.take(number);
}

class HeldLine {
  private readonly decoder = new StringDecoder('utf8');
  private text = '';
  private size = 0;

  constructor(private readonly limit: number) {}

  get empty(): boolean {
    return this.size === 0;
  }

  add(bytes: Buffer): void {
    this.size += bytes.length;
    if (this.size > this.limit) this.text = '';
    else this.text += this.decoder.write(bytes);
  }

  take(number: number): Line {
    const tooLong = this.size > this.limit;
    const text = tooLong ? '' : (this.text + this.decoder.end()).replace(/\r$/, '');
    return { number, text, tooLong };
  }
}
