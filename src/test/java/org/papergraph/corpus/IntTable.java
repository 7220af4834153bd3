package org.papergraph.corpus;

/// Rows of numbers, one after the other.
final class IntTable {
  private final IntList cells = new IntList();
  private final IntList starts = new IntList();

  IntTable() {
    starts.add(0);
  }

  /// Adds a number to the row that is being written.
  void add(int value) {
    cells.add(value);
  }

  void endRow() {
    starts.add(cells.size());
  }

  int rows() {
    return starts.size() - 1;
  }

  int size(int row) {
    return starts.get(row + 1) - starts.get(row);
  }

  int get(int row, int column) {
    return cells.get(starts.get(row) + column);
  }

  /// All numbers of all rows.
  IntList cells() {
    return cells;
  }

  /// How many numbers the row that is being written has.
  int sizeOfOpenRow() {
    return cells.size() - starts.get(starts.size() - 1);
  }

  boolean openRowHolds(int value) {
    return cells.containsFrom(starts.get(starts.size() - 1), value);
  }
}
