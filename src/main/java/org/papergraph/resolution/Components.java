package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Connected components of things that are joined pair by pair.
final class Components<T> {
  private final Map<T, T> parents = new LinkedHashMap<>();

  void add(T thing) {
    parents.putIfAbsent(thing, thing);
  }

  boolean contains(T thing) {
    return parents.containsKey(thing);
  }

  void join(T one, T other) {
    parents.put(root(one), root(other));
  }

  Collection<List<T>> all() {
    Map<T, List<T>> components = new LinkedHashMap<>();
    for (T thing : List.copyOf(parents.keySet())) {
      components.computeIfAbsent(root(thing), _ -> new ArrayList<>()).add(thing);
    }
    return components.values();
  }

  private T root(T thing) {
    T at = thing;
    T parent = Objects.requireNonNull(parents.get(at), "not added");
    while (!parent.equals(at)) {
      T grandparent = Objects.requireNonNull(parents.get(parent), "not added");
      parents.put(at, grandparent);
      at = parent;
      parent = grandparent;
    }
    return at;
  }
}
