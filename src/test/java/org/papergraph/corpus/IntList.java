package org.papergraph.corpus;

import java.util.Arrays;

/// A growing list of numbers, four bytes each.
final class IntList {
  private int[] values = new int[8];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1) + 8);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// Whether one of the numbers from an index on is this one.
  boolean containsFrom(int index, int value) {
    for (int i = index; i < size; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }
}
