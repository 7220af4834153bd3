package org.papergraph.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who wrote one paper, as far as ties between authors need it.
///
/// @param authorCount the known number of authors, which may be more than the signers
/// @param year the year by which the paper is counted, 0 where it is unknown
/// @param signers each author once: who stands on the paper twice is kept with the surer of the two
///   confidences
public record Byline(String paper, int authorCount, int year, List<Signer> signers) {
  public Byline {
    Map<String, Signer> once = new LinkedHashMap<>();
    for (Signer signer : signers) {
      once.merge(signer.author(), signer, (a, b) -> a.confidence() >= b.confidence() ? a : b);
    }
    signers = List.copyOf(once.values());
    authorCount = Math.max(authorCount, signers.size());
  }

  /// What the paper adds to the Newman weight of each of its ties: 1/(n−1) of n authors (Newman,
  /// Physical Review E 64, 016132, 2001).
  public double newmanShare() {
    return 1.0 / Math.max(1, authorCount - 1);
  }
}
