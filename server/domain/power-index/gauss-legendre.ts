/**
 * Gauss–Legendre nodes and weights on 0..1: ∫₀¹ f ≈ Σ w_k f(t_k), exact for polynomials of degree 2·count − 1.
 * Newton's method on the Legendre polynomial: Press et al. (2007), Numerical Recipes, 4.6.
 */
export function gaussLegendre(count: number): { readonly node: number; readonly weight: number }[] {
  return Array.from({ length: count }, (_, k) => {
    let x = Math.cos((Math.PI * (count - k - 0.25)) / (count + 0.5));
    let slope = 0;
    for (let round = 0; round < 100; round += 1) {
      let [before, value] = [1, x];
      for (let j = 2; j <= count; j += 1) {
        [before, value] = [value, ((2 * j - 1) * x * value - (j - 1) * before) / j];
      }
      slope = (count * (x * value - before)) / (x * x - 1);
      const step = value / slope;
      x -= step;
      if (Math.abs(step) < 1e-15) break;
    }
    return { node: (1 + x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
  });
}
