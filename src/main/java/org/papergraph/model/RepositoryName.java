package org.papergraph.model;

import java.util.Locale;

/// A repository on a host that serves repositories, spelt as its authors spell it.
///
/// @param host the host in lower case: `github.com`, `gitlab.com`, `huggingface.co`, …
/// @param owner a user or organisation; on gitlab.com a group path (`group/subgroup`)
public record RepositoryName(String host, String owner, String name, RepositoryKind kind) {
  public RepositoryName {
    if (host.isBlank() || owner.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "not a repository: \"" + host + "/" + owner + "/" + name + "\"");
    }
  }

  public static RepositoryName code(String host, String owner, String name) {
    return new RepositoryName(host, owner, name, RepositoryKind.CODE);
  }

  /// `owner/name`, as people write it.
  public String fullName() {
    return owner + "/" + name;
  }

  /// Its page: `https://github.com/thu-ml/ReMoE`.
  public String url() {
    return "https://" + host + "/" + section() + fullName();
  }

  /// What two spellings of one repository have in common: `github.com/thu-ml/remoe`.
  public String key() {
    return (host + "/" + section() + fullName()).toLowerCase(Locale.ROOT);
  }

  private String section() {
    return switch (kind) {
      case CODE, MODEL -> "";
      case DATASET -> "datasets/";
      case SPACE -> "spaces/";
    };
  }
}
