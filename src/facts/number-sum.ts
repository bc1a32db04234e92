import type { NumberWord } from './number-lexicon.js';

/** Adds up number words as they are read: takes a word while it still belongs to the same number. */
export class NumberSum {
  #total = 0;
  #current = 0;
  #scale = 0;
  #words = 0;
  #cardinals = 0;
  #ended = false;

  constructor(private readonly wideTens: readonly number[] = []) {}

  /** Starts with a number in digits: only scales may follow. */
  static fromDigits(value: number): NumberSum {
    const sum = new NumberSum();
    sum.#current = value;
    sum.#cardinals = 1;
    sum.#words = 1;
    sum.#ended = true;
    return sum;
  }

  /** Takes a word if it can belong to this number; `joined` says that "and" stood before it. */
  take({ kind, value }: NumberWord, joined: boolean): boolean {
    const taken = kind === 'scale' ? this.#multiply(value) : this.#add(value, joined);
    if (!taken) return false;
    this.#words += 1;
    if (kind !== 'scale') this.#cardinals += 1;
    if (kind === 'ordinal') this.#ended = true;
    return true;
  }

  /** "and a half": of the last scale, or of one. */
  addHalf(): void {
    if (this.#current === 0 && this.#scale > 0) this.#total += this.#scale / 2;
    else this.#current += 0.5;
  }

  get value(): number {
    return this.#total + this.#current;
  }

  /** The last scale that multiplied, 1 when none did. */
  get scale(): number {
    return Math.max(1, this.#scale);
  }

  /** True for "million" without a number before it. */
  get isBareScale(): boolean {
    return this.#cardinals === 0;
  }

  get isEmpty(): boolean {
    return this.#words === 0;
  }

  #add(value: number, joined: boolean): boolean {
    if (this.#ended) return false;
    const below = this.#current % 100;
    const fits =
      value >= 100
        ? this.#current === 0
        : below === 0 ||
          (below >= 20 && below % 10 === 0 && value < 10 && value > 0) ||
          (this.wideTens.includes(below) && value < 20) ||
          (joined && below < 10 && value >= 20 && value % 10 === 0);
    const isSecondNumber = below === 0 && this.#words > 0 && this.#current === 0 && this.#total === 0;
    if (!fits || isSecondNumber) return false;
    this.#current += value;
    return true;
  }

  #multiply(scale: number): boolean {
    if (scale === 100) return this.#hundred();
    if (scale === this.#scale) return false;
    if (scale > this.#scale && this.#scale > 0) {
      this.#total = (this.#total + this.#current) * scale;
    } else {
      this.#total += (this.#current === 0 ? 1 : this.#current) * scale;
    }
    this.#current = 0;
    this.#scale = scale;
    return true;
  }

  #hundred(): boolean {
    if (this.#current >= 100 || (this.#ended && this.#current === 0)) return false;
    this.#current = (this.#current === 0 ? 1 : this.#current) * 100;
    if (this.#scale === 0 && this.#ended) this.#scale = 100;
    return true;
  }
}
