package org.papergraph.corpus;

import java.util.List;

/// Groups of people who write about one thing, several for each field, of unequal size.
final class Communities {
  private static final int PAPERS_OF_ONE = 250;

  /// The first community of each field, and the number of all.
  private final int[] starts = new int[Field.ALL.size() + 1];

  Communities(int papers) {
    double total = Field.ALL.stream().mapToDouble(field -> field.share(0.6)).sum();
    for (int i = 0; i < Field.ALL.size(); i++) {
      double share = Field.ALL.get(i).share(0.6) / total;
      starts[i + 1] = starts[i] + 1 + (int) (papers * share / PAPERS_OF_ONE);
    }
  }

  int count() {
    return starts[starts.length - 1];
  }

  /// The community that writes the next paper; fields grow and shrink over time.
  int pick(Dice dice, double progress) {
    List<Field> fields = Field.ALL;
    double total = 0;
    for (Field field : fields) {
      total += field.share(progress);
    }
    double left = dice.unit() * total;
    int index = 0;
    while (index < fields.size() - 1 && left >= fields.get(index).share(progress)) {
      left -= fields.get(index).share(progress);
      index++;
    }
    return starts[index] + dice.low(starts[index + 1] - starts[index], 1.6);
  }

  Field field(int community) {
    int index = 0;
    while (starts[index + 1] <= community) {
      index++;
    }
    return Field.ALL.get(index);
  }
}
