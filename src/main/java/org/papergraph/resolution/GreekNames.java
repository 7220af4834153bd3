package org.papergraph.resolution;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Greek letters by the names under which LaTeX prints them: `α` and `\alpha` are one spelling.
final class GreekNames {
  private static final String LETTERS = "αβγδεζηθικλμνξπρστυφχψω";
  private static final String[] NAMES =
      ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau"
              + " upsilon phi chi psi omega")
          .split(" ", -1);

  static final Map<Integer, String> BY_LETTER =
      IntStream.range(0, NAMES.length)
          .boxed()
          .collect(Collectors.toUnmodifiableMap(i -> (int) LETTERS.charAt(i), i -> NAMES[i]));

  private GreekNames() {}
}
