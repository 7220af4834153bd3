package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "cs.lg, category:arxiv:cs.LG",
    "STAT.TH, category:arxiv:math.ST",
    "category:arxiv:stat.TH, category:arxiv:math.ST",
    "Physics.Acc-Ph, category:arxiv:physics.acc-ph",
    "hep-TH, category:arxiv:hep-th",
    "68t05, category:msc:68T05",
    "60jxx, category:msc:60Jxx",
    "i.2.6, category:acm:I.2.6",
    "c.2.m, category:acm:C.2.m",
    "Non-Convex  Optimization, category:other:non-convex optimization",
    "Schrödinger, category:other:schrodinger"
  })
  void aCodeInAnyCaseCanMeanItsCategory(String code, String id) {
    assertThat(CategoryCode.ids(code)).contains(id);
  }

  @Test
  void aNameWithoutHostIsLookedForOnGitHubFirst() {
    assertThat(RepositoryText.ids("Quiet-Lab/QuietGate"))
        .containsExactly(
            "repository:quiet-lab/quietgate",
            "repository:github.com/quiet-lab/quietgate",
            "repository:gitlab.com/quiet-lab/quietgate",
            "repository:bitbucket.org/quiet-lab/quietgate",
            "repository:codeberg.org/quiet-lab/quietgate",
            "repository:huggingface.co/quiet-lab/quietgate",
            "repository:huggingface.co/datasets/quiet-lab/quietgate",
            "repository:huggingface.co/spaces/quiet-lab/quietgate");
  }

  @ParameterizedTest
  @CsvSource({
    "GitHub.com/Quiet-Lab/QuietGate",
    "https://www.github.com/quiet-lab/quietgate.git",
    "repository:github.com/quiet-lab/quietgate",
    "https://github.com/quiet-lab/QuietGate/"
  })
  void aUrlOrIdNamesItsRepository(String text) {
    assertThat(RepositoryText.ids(text).getFirst())
        .isEqualTo("repository:github.com/quiet-lab/quietgate");
  }
}
