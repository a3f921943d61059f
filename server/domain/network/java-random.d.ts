declare module 'java-random' {
  /** The generator of Java's java.util.Random, which the Leiden library draws from. */
  export default class Random {
    constructor(seed?: number);
    nextDouble(): number;
  }
}
