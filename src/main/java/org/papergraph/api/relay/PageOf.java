package org.papergraph.api.relay;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A page of a list that one owner has: the key by which pages of many owners' lists are loaded at
/// once.
///
/// @param owner the owner's id
/// @param list which list, in which order, with which filter: the same for owners side by side
public record PageOf<L>(String owner, L list, PageRequest page) {

  /// Loads the same page of the same list for many owners.
  public interface Loader<L, C> {
    /// The pages by their owners' ids, for every owner.
    Map<String, C> load(List<String> owners, L list, PageRequest page);
  }

  /// Loads pages with one call of the loader for all owners of one list and page.
  public static <L, C> Map<PageOf<L>, C> load(Collection<PageOf<L>> pages, Loader<L, C> loader) {
    Map<PageOf<L>, C> loaded = new HashMap<>();
    pages.stream()
        .collect(Collectors.groupingBy(page -> new PageOf<>("", page.list(), page.page())))
        .forEach((same, group) -> {
          List<String> owners = group.stream().map(PageOf::owner).toList();
          Map<String, C> byOwner = loader.load(owners, same.list(), same.page());
          group.forEach(page -> loaded.put(page, byOwner.get(page.owner())));
        });
    return loaded;
  }
}
