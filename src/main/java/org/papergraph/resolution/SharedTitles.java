package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Joins papers that have a title in common, the surest evidence first.
///
/// A paper that could be either of two that are not one is joined with neither. As this asks only
/// for the papers, not for the order in which they came, any order gives the same answer.
final class SharedTitles {
  private static final List<Verdict> SUREST_FIRST =
      List.of(Verdict.CERTAIN, Verdict.SUPPORTED, Verdict.TITLE_ALONE);

  private SharedTitles() {}

  static List<Cluster> join(List<Cluster> papers) {
    List<Cluster> joined = papers;
    for (Verdict enough : SUREST_FIRST) {
      int before;
      do {
        before = joined.size();
        Matches matches = new Matches(joined, enough);
        List<Cluster> result = new ArrayList<>(before);
        settle(matches, matches.papers(), result);
        joined = result;
      } while (joined.size() < before);
    }
    return joined;
  }

  private static void settle(Matches matches, List<Cluster> some, List<Cluster> result) {
    for (List<Cluster> component : components(matches, some)) {
      if (isOne(component)) {
        result.add(Cluster.joined(component));
        continue;
      }
      List<Cluster> torn = component.stream().filter(c -> isTorn(matches, c, component)).toList();
      if (torn.isEmpty() || torn.size() == component.size()) {
        result.addAll(component);
        continue;
      }
      settle(matches, component.stream().filter(c -> !torn.contains(c)).toList(), result);
      settle(matches, torn, result);
    }
  }

  private static Collection<List<Cluster>> components(Matches matches, List<Cluster> some) {
    Components<Cluster> components = new Components<>();
    some.forEach(components::add);
    for (Cluster paper : some) {
      matches.of(paper).stream()
          .filter(components::contains)
          .forEach(other -> components.join(paper, other));
    }
    return components.all();
  }

  /// Whether it matches two of them that are not one.
  private static boolean isTorn(Matches matches, Cluster paper, List<Cluster> component) {
    return !isOne(component.stream().filter(matches.of(paper)::contains).toList());
  }

  private static boolean isOne(List<Cluster> papers) {
    for (int i = 1; i < papers.size(); i++) {
      for (Cluster other : papers.subList(0, i)) {
        if (papers.get(i).compare(other) == Verdict.CONTRADICTED) {
          return false;
        }
      }
    }
    return true;
  }
}
