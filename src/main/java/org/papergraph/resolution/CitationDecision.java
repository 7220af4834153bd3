package org.papergraph.resolution;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.CitationBasis;
import org.papergraph.model.KeyOwner;
import org.papergraph.model.PaperReference;

/// Which paper a reference names, and for which papers it still waits.
///
/// The surest key that a paper has decides. Keys that are surer than it are waited for, and a title
/// always: another paper of that title would make it ambiguous. A function of the reference and of
/// the papers that have its keys, so the order in which papers come does not matter.
///
/// @param citedId null where no paper is found
/// @param basis null where no paper is found
/// @param awaited ranks of the keys that may yet decide otherwise
public record CitationDecision(
    PaperReference reference,
    @Nullable String citedId,
    @Nullable CitationBasis basis,
    List<Integer> awaited) {

  public CitationDecision {
    awaited = List.copyOf(awaited);
  }

  /// What the reference names among all papers.
  ///
  /// @param owners the papers that have a key, by key; all of them
  public static CitationDecision of(PaperReference reference, Map<String, List<KeyOwner>> owners) {
    List<String> keys = reference.keys();
    for (int rank = 0; rank < keys.size(); rank++) {
      CitationBasis basis = CitationBasis.of(keys.get(rank));
      List<KeyOwner> papers = owners.getOrDefault(keys.get(rank), List.of());
      String cited = basis == CitationBasis.TITLE ? alone(reference, papers) : first(papers);
      if (cited != null) {
        int end = basis == CitationBasis.TITLE ? keys.size() : rank;
        return new CitationDecision(
            reference, cited, basis, IntStream.range(0, end).boxed().toList());
      }
    }
    return new CitationDecision(
        reference, null, null, IntStream.range(0, keys.size()).boxed().toList());
  }

  public boolean isResolved() {
    return citedId != null;
  }

  private static @Nullable String first(List<KeyOwner> papers) {
    return papers.stream()
        .min(comparing((KeyOwner owner) -> !owner.answers()).thenComparing(KeyOwner::paperId))
        .map(KeyOwner::paperId)
        .orElse(null);
  }

  /// The only paper of this title that agrees.
  private static @Nullable String alone(PaperReference reference, List<KeyOwner> papers) {
    List<String> agreeing =
        papers.stream()
            .filter(paper -> ReferenceMatch.agrees(reference, paper))
            .map(KeyOwner::paperId)
            .distinct()
            .toList();
    return agreeing.size() == 1 ? agreeing.getFirst() : null;
  }
}
