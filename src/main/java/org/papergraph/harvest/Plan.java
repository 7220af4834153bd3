package org.papergraph.harvest;

import java.net.URI;
import java.util.Optional;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Request;

/// In what order a source is asked. It is pure: which request comes next follows from the state,
/// and the next state from the answer, so a harvest goes on from any state that was written down.
///
/// @param <S> the state, a record that is written as JSON
public interface Plan<S extends Record> {
  Class<S> stateType();

  S start();

  /// What to ask in this state; empty when all has been asked.
  Optional<Request> next(S state);

  /// What an answer, of any status, makes of it.
  Turn<S> after(S state, Answer answer);

  /// What follows when the server does not allow the request.
  default Turn<S> disallowed(S state, URI uri, String why) {
    return new Turn<>(state, new Verdict.Failed(why));
  }

  Progress progress(S state);

  /// Whether the server is to be asked for the answer to this request only if it has changed.
  default boolean isPoll(S state) {
    return false;
  }

  /// How far a harvest is.
  ///
  /// @param place as people say it: `2026-11-03`, `id 1,200 of 4,000`
  /// @param done from 0 to 1
  record Progress(String place, double done) {}
}
