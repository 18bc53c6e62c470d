/** Whole numbers, each with what it costs; the cheapest comes out first, equals by which is smaller. */
export class MinHeap {
  private readonly items: number[] = [];
  private readonly costs: number[] = [];

  push(item: number, cost: number): void {
    let at = this.items.length;
    this.items.push(item);
    this.costs.push(cost);
    for (let parent = (at - 1) >> 1; at > 0 && this.before(at, parent); parent = (at - 1) >> 1) {
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): number | undefined {
    const top = this.items[0];
    const end = this.items.length - 1;
    if (end < 0) return undefined;
    this.swap(0, end);
    [this.items.length, this.costs.length] = [end, end];
    this.sink();
    return top;
  }

  private sink(): void {
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.items.length && this.before(child, least)) least = child;
      }
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private before(a: number, b: number): boolean {
    const [x, y] = [this.costs[a] ?? 0, this.costs[b] ?? 0];
    return x === y ? (this.items[a] ?? 0) < (this.items[b] ?? 0) : x < y;
  }

  private swap(a: number, b: number): void {
    [this.items[a], this.items[b]] = [this.items[b] ?? 0, this.items[a] ?? 0];
    [this.costs[a], this.costs[b]] = [this.costs[b] ?? 0, this.costs[a] ?? 0];
  }
}
