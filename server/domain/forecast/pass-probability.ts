/** How likely it is to pass, and for each voter how likely once its vote is known; arrays in the order of the voters. */
export interface PassProbability {
  readonly probability: number;
  readonly ifFor: Float64Array;
  readonly ifAgainst: Float64Array;
  readonly ifNotCast: Float64Array;
}
