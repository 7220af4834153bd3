package org.papergraph.corpus;

import java.util.List;

/// Random numbers that are a function of a seed and of what they are for, so that any part of a
/// corpus can be made again alone. SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /// @param purpose keeps numbers for different ends apart
  static Dice of(long seed, Purpose purpose, long number) {
    return new Dice(mix(mix(mix(seed) + purpose.salt) + number));
  }

  /// What numbers are thrown for.
  enum Purpose {
    TEAM(1),
    CITATIONS(2),
    FIELD(3),
    TITLE(4),
    ABSTRACT(5),
    FACTS(6),
    REFERENCES(7),
    SECOND(8),
    PERSON(9),
    PRINT(10),
    VOCABULARY(11);

    private final long salt;

    Purpose(long salt) {
      this.salt = salt;
    }
  }

  long next() {
    state += STEP;
    return mix(state);
  }

  /// From 0 to below the bound.
  int below(int bound) {
    return (int) Math.multiplyHigh(next() >>> 1, (long) bound << 1);
  }

  /// From 0 to below 1.
  double unit() {
    return (next() >>> 11) * 0x1p-53;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /// An index below the bound, small ones more often.
  int low(int bound, double skew) {
    return (int) (Math.pow(unit(), skew) * bound);
  }

  /// Around 1 with a long tail to the right, its median being 1.
  double logNormal(double sigma) {
    double radius = Math.sqrt(-2 * Math.log(1 - unit()));
    return Math.exp(sigma * radius * Math.cos(2 * Math.PI * unit()));
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /// One of a list that is sorted by use: the first ones often.
  <T> T pickOften(List<T> list) {
    return list.get(low(list.size(), 2));
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
