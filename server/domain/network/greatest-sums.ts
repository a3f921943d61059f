/** For each start, the sum of the `count` greatest values from there on. */
export function greatestSums(values: Float64Array, count: number): (from: number) => number {
  const sums = new Float64Array(values.length + 1);
  const top: number[] = [];
  for (let v = values.length - 1; v >= 0; v -= 1) {
    top.push(values[v]!);
    top.sort((a, b) => b - a);
    top.length = Math.min(top.length, count);
    sums[v] = top.reduce((sum, value) => sum + value, 0);
  }
  return (from) => sums[from] ?? 0;
}
