package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Whether two author lists are of one paper: two thirds of the shorter list stand in the longer
/// one, and, unless one is truncated, they are half of the longer list or more. A name stands in a
/// list if one there has the same words in any order, or the same last word and the same initial.
final class NameAgreement {
  private NameAgreement() {}

  static boolean agree(List<NameKey> one, List<NameKey> other, boolean truncated) {
    int shorter = Math.min(one.size(), other.size());
    int longer = Math.max(one.size(), other.size());
    int common = common(one, other);
    return common * 3 >= shorter * 2 && (truncated || common * 2 >= longer);
  }

  private static int common(List<NameKey> one, List<NameKey> other) {
    List<NameKey> left = new ArrayList<>(one);
    List<NameKey> right = new ArrayList<>(other);
    return strike(left, right, NameAgreement::sorted) + strike(left, right, NameAgreement::initial);
  }

  /// Takes the pairs that a form makes equal out of both lists and counts them.
  private static int strike(List<NameKey> left, List<NameKey> right, UnaryOperator<String> form) {
    Map<String, List<NameKey>> free = new HashMap<>();
    for (NameKey name : right) {
      free.computeIfAbsent(form.apply(name.value()), _ -> new ArrayList<>()).add(name);
    }
    int before = left.size();
    left.removeIf(name -> {
      List<NameKey> same = free.getOrDefault(form.apply(name.value()), List.of());
      return !name.value().isEmpty() && !same.isEmpty() && right.remove(same.removeLast());
    });
    return before - left.size();
  }

  private static String sorted(String name) {
    String[] words = name.split(" ", -1);
    Arrays.sort(words);
    return String.join(" ", words);
  }

  private static String initial(String name) {
    String[] words = name.split(" ", -1);
    return name.isEmpty()
        ? ""
        : words[words.length - 1] + " " + name.substring(0, name.offsetByCodePoints(0, 1));
  }
}
