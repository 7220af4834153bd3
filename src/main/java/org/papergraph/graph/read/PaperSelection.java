package org.papergraph.graph.read;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which papers; every part that is not null must hold.
///
/// @param owner the kind of node in whose papers to look; null for all papers
/// @param ownerId that node's id, null where many owners are asked for at once
/// @param category the id of a category, beside an owner of another kind
/// @param repository the id of a repository, beside an owner of another kind
public record PaperSelection(
    @Nullable PaperOwner owner,
    @Nullable String ownerId,
    @Nullable String category,
    @Nullable String repository,
    @Nullable Boolean hasRepository,
    Period during) {

  /// The papers of a node that has papers, during a period.
  public static PaperSelection of(PaperOwner owner, Period during) {
    return new PaperSelection(owner, null, null, null, null, during);
  }

  /// Sets out from the node that likely has the fewest papers, and tests the rest on each paper.
  public static PaperSelection of(
      @Nullable String author,
      @Nullable String category,
      @Nullable String repository,
      @Nullable Boolean hasRepository,
      Period during) {
    if (author != null) {
      return new PaperSelection(
          PaperOwner.AUTHOR, author, category, repository, hasRepository, during);
    }
    if (repository != null) {
      return new PaperSelection(
          PaperOwner.REPOSITORY, repository, category, null, hasRepository, during);
    }
    return category == null
        ? new PaperSelection(null, null, null, null, hasRepository, during)
        : new PaperSelection(PaperOwner.CATEGORY, category, null, null, hasRepository, during);
  }

  /// Whether it selects every paper there is.
  public boolean isAll() {
    return owner == null && hasRepository == null && during.isEver();
  }

  /// The statements' parameters; date keys are between `above` and `below`, neither included.
  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> parameters = new TreeMap<>();
    parameters.put("above", during.isEver() ? "" : during.firstDay());
    parameters.put("below", during.isEver() ? "~" : during.lastDay() + "~");
    parameters.put("categoryId", category);
    parameters.put("repositoryId", repository);
    parameters.put("hasRepository", hasRepository);
    return parameters;
  }

  /// The same for a page that begins after a date key.
  Map<String, @Nullable Object> parameters(PaperOrder order, @Nullable String after, int limit) {
    Map<String, @Nullable Object> parameters = parameters();
    if (after != null) {
      switch (order) {
        case NEWEST -> parameters.merge("below", after, PaperSelection::lesser);
        case OLDEST -> parameters.merge("above", after, PaperSelection::greater);
      }
    }
    parameters.put("newest", order == PaperOrder.NEWEST);
    parameters.put("limit", limit);
    return parameters;
  }

  private static Object lesser(Object a, Object b) {
    return a.toString().compareTo(b.toString()) < 0 ? a : b;
  }

  private static Object greater(Object a, Object b) {
    return a.toString().compareTo(b.toString()) > 0 ? a : b;
  }
}
