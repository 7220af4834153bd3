package org.papergraph.harvest;

/// What an answer makes of a harvest.
///
/// @param state from which it goes on
public record Turn<S extends Record>(S state, Verdict verdict) {
  static <S extends Record> Turn<S> kept(S state, int papers) {
    return new Turn<>(state, new Verdict.Kept(papers, ""));
  }

  static <S extends Record> Turn<S> skipped(S state, String why) {
    return new Turn<>(state, new Verdict.Skipped(why));
  }

  static <S extends Record> Turn<S> broken(S state, String why) {
    return new Turn<>(state, new Verdict.Broken(why));
  }

  static <S extends Record> Turn<S> failed(S state, String why) {
    return new Turn<>(state, new Verdict.Failed(why));
  }
}
