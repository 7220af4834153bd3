package org.papergraph.api.collaboration;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.graph.read.Period;
import org.papergraph.graph.read.TiePapers;
import org.papergraph.network.TiePolicy;

/// The input of that name: which papers make ties, and which ties and authors count.
record CollaborationPolicy(
    @Nullable Integer maxAuthorsPerPaper,
    @Nullable Integer minJointPapers,
    @Nullable Period during,
    @Nullable TieWeight weight,
    @Nullable List<String> avoid) {
  static final int MAX_AVOIDED = 100;

  static final CollaborationPolicy NONE = new CollaborationPolicy(null, null, null, null, null);

  CollaborationPolicy {
    avoid = avoid == null ? List.of() : List.copyOf(avoid);
  }

  List<String> avoided() {
    List<String> avoided = Objects.requireNonNull(avoid);
    if (avoided.size() > MAX_AVOIDED) {
      throw new BadArgumentException(
          "policy.avoid: %d authors, give at most %d".formatted(avoided.size(), MAX_AVOIDED));
    }
    return avoided;
  }

  /// The papers to read; those of too many authors among them.
  TiePapers papersOfAnySize() {
    return new TiePapers(during == null ? Period.EVER : during, Integer.MAX_VALUE);
  }

  /// The papers that make ties.
  TiePapers papers() {
    return new TiePapers(
        during == null ? Period.EVER : during,
        atLeast("policy.maxAuthorsPerPaper", 2, maxAuthorsPerPaper, Integer.MAX_VALUE));
  }

  /// @param avoided the survivors of the authors to avoid
  TiePolicy ties(Set<String> avoided) {
    return new TiePolicy(
        papers().maxAuthorsPerPaper(),
        atLeast("policy.minJointPapers", 1, minJointPapers, 1),
        avoided);
  }

  static int atLeast(String argument, int least, @Nullable Integer given, int otherwise) {
    if (given == null) {
      return otherwise;
    }
    if (given < least) {
      throw new BadArgumentException(
          "%s: %d is less than %d: give at least %d or leave it out"
              .formatted(argument, given, least, least));
    }
    return given;
  }
}
