package org.papergraph.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a repository's name as people write it can mean: ids of repositories, the likeliest first.
final class RepositoryText {
  private static final String ID = "repository:";

  /// Where a name without a host is looked for, in this order.
  private static final List<String> PLACES =
      List.of(
          "github.com/",
          "gitlab.com/",
          "bitbucket.org/",
          "codeberg.org/",
          "huggingface.co/",
          "huggingface.co/datasets/",
          "huggingface.co/spaces/");

  private RepositoryText() {}

  static List<String> ids(String fullName) {
    String key =
        fullName
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(" + ID + "|https?://)(www\\.)?", "")
            .replaceFirst("(\\.git)?/*$", "");
    return Stream.concat(Stream.of(key), PLACES.stream().map(place -> place + key))
        .map(ID::concat)
        .toList();
  }
}
