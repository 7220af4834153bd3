package org.papergraph.harvest;

import java.util.List;
import java.util.function.Supplier;

/// The papers that a source is asked for, `scheme:value`.
///
/// @param name the same for the same papers; the graph's are named by being the graph's, because it
///   grows while it is filled
/// @param ids asked for once, when the harvest begins
public record Wanted(String name, Supplier<List<String>> ids) {

  public static Wanted listed(List<String> ids) {
    List<String> all = List.copyOf(ids);
    return new Wanted(Task.hash(String.join("\n", all)), () -> all);
  }

  public static Wanted ofTheGraph(Supplier<List<String>> ids) {
    return new Wanted("graph", ids);
  }
}
