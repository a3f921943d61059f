/** To nine decimals: sums of decimal weights as they would be written. */
export const roundOff = (value: number): number => Math.round(value * 1e9) / 1e9;
