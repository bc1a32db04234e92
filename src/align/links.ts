/** Which type may stand for which, and how strongly: p(other | own), sparse, one list per type. */
export interface Links {
  readonly others: readonly number[][];
  readonly strengths: readonly number[][];
}

/** Both directions: `forward` gives p(target | source), `backward` p(source | target). */
export interface LinkTable {
  readonly forward: Links;
  readonly backward: Links;
}

/** Collects links of one direction, keeping the strongest of each pair, and bounds each type's sum by 1. */
export class LinkCollector {
  private readonly lists: Map<number, number>[];

  constructor(types: number) {
    this.lists = Array.from({ length: types }, () => new Map<number, number>());
  }

  /** Notes that `own` may stand for `other`. */
  add(own: number, other: number, strength: number): void {
    const list = this.lists[own];
    if (list && strength > (list.get(other) ?? 0)) list.set(other, strength);
  }

  /** The collected links. */
  done(): Links {
    const others: number[][] = [];
    const strengths: number[][] = [];
    for (const list of this.lists) {
      let sum = 0;
      for (const strength of list.values()) sum += strength;
      const share = sum > 1 ? 1 / sum : 1;
      others.push([...list.keys()]);
      strengths.push(Array.from(list.values(), (strength) => strength * share));
    }
    return { others, strengths };
  }
}
