/** Which type may stand for which, and how strongly: p(other | own), sparse; own type t holds places from[t] … from[t + 1]. */
export interface Links {
  readonly from: Int32Array;
  readonly others: Int32Array;
  readonly strengths: Float64Array;
}

/** Both directions: `forward` gives p(target | source), `backward` p(source | target). */
export interface LinkTable {
  readonly forward: Links;
  readonly backward: Links;
}

/** Collects links of one direction, keeping the strongest of each pair, and bounds each type's sum by 1. */
export class LinkCollector {
  private readonly lists: (Map<number, number> | undefined)[];
  private size = 0;

  constructor(types: number) {
    this.lists = new Array<Map<number, number> | undefined>(types).fill(undefined);
  }

  /** Notes that `own` may stand for `other`. */
  add(own: number, other: number, strength: number): void {
    let list = this.lists[own];
    if (!list) this.lists[own] = list = new Map<number, number>();
    const known = list.get(other);
    if (known === undefined) this.size += 1;
    if (strength > (known ?? 0)) list.set(other, strength);
  }

  /** The collected links. */
  done(): Links {
    const from = new Int32Array(this.lists.length + 1);
    const others = new Int32Array(this.size);
    const strengths = new Float64Array(this.size);
    let place = 0;
    this.lists.forEach((list, own) => {
      const share = 1 / Math.max(1, sum(list));
      for (const [other, strength] of list ?? []) {
        others[place] = other;
        strengths[place++] = strength * share;
      }
      from[own + 1] = place;
    });
    return { from, others, strengths };
  }
}

function sum(list: ReadonlyMap<number, number> | undefined): number {
  let total = 0;
  for (const strength of list?.values() ?? []) total += strength;
  return total;
}
