import type { MeasuredNetwork } from '../domain/network/measured-network.ts';

type LayerValues = ReturnType<ReturnType<typeof valuesOf>>;

/** Where each partner stands in the two layers; the greatest difference in betweenness first, then by degree. */
export function compareLayers(ids: readonly string[], formal: MeasuredNetwork, informal: MeasuredNetwork) {
  const [ofFormal, ofInformal] = [valuesOf(formal), valuesOf(informal)];
  const sizeOf = ({ difference }: { difference: LayerValues }, name: 'betweennessNormalised' | 'degree') =>
    Math.abs(difference[name] ?? 0);
  return ids
    .map((partnerId, actor) => {
      const [a, b] = [ofFormal(actor), ofInformal(actor)];
      return { partnerId, formal: a, informal: b, difference: subtract(b, a) };
    })
    .sort(
      (a, b) =>
        sizeOf(b, 'betweennessNormalised') - sizeOf(a, 'betweennessNormalised') ||
        sizeOf(b, 'degree') - sizeOf(a, 'degree'),
    );
}

function valuesOf(measured: MeasuredNetwork) {
  const degree = measured.degree();
  const strength = measured.strength();
  const betweennessNormalised = measured.betweennessNormalised();
  const harmonicCloseness = measured.harmonicCloseness();
  const eigenvector = measured.eigenvector();
  const pageRank = measured.pageRank();
  const cores = measured.cores();
  const constraint = measured.holes().constraint;
  return (actor: number) => ({
    degree: degree[actor]!,
    strength: strength[actor]!,
    betweennessNormalised: betweennessNormalised[actor] ?? null,
    harmonicCloseness: harmonicCloseness[actor] ?? null,
    eigenvector: eigenvector[actor] ?? null,
    pageRank: pageRank[actor] ?? null,
    core: cores[actor]!,
    constraint: constraint[actor] ?? null,
  });
}

function subtract(of: LayerValues, from: LayerValues): LayerValues {
  const difference = (name: keyof LayerValues) => {
    const [a, b] = [of[name], from[name]];
    return a === null || b === null ? null : a - b;
  };
  return Object.fromEntries(
    Object.keys(of).map((name) => [name, difference(name as keyof LayerValues)]),
  ) as LayerValues;
}
