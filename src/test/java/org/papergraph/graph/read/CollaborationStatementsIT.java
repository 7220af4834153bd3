package org.papergraph.graph.read;

import static org.papergraph.graph.read.Golden.assertRows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.SharedNeo4j;

/// The golden answers of the statements about ties.
class CollaborationStatementsIT {
  private static final int ANY = Integer.MAX_VALUE;

  @BeforeAll
  static void load() {
    SharedNeo4j.load("/graph/tiny.cypher");
  }

  @Test
  void bylinesGiveEachPaperOnceWithAllWhoSignedIt() {
    assertRows(
        "read/bylines-of-authors",
        Map.of(
            "ids",
            List.of("author:ada-quist", "author:bo-lindqvist", "author:eve-okafor"),
            "above",
            "",
            "below",
            "~",
            "maxAuthors",
            39),
        "paper:arxiv:2501.00001 | 3 | 2025 | [[author:ada-quist, 1.0], [author:bo-lindqvist, 0.8], [author:chiyo-tanabe, 0.8]]",
        "paper:arxiv:2502.00002 | 2 | 2025 | [[author:ada-quist, 0.5], [author:dmitri-volkov, 0.8]]",
        "paper:arxiv:2503.00005 | 3 | 2025 | [[author:bo-lindqvist, 0.8], [author:wei-wang, 0.8], [author:wei-wang~2, 0.8]]",
        "paper:doi:10.5555/tiny.3 | 2 | 2025 | [[author:chiyo-tanabe, 0.8], [author:eve-okafor, 0.8]]");
  }

  @Test
  void coauthorsGoOnAfterAKey() {
    assertRows(
        "read/coauthors-of-authors",
        coauthors("NEWMAN_WEIGHT", "9999998999999999\nauthor:dmitri-volkov", 2),
        "author:ada-quist | author:bo-lindqvist | 1 | 0.5 | 2025 | 2025 | 9999999499999999\\nauthor:bo-lindqvist",
        "author:ada-quist | author:chiyo-tanabe | 1 | 0.5 | 2025 | 2025 | 9999999499999999\\nauthor:chiyo-tanabe");
  }

  @Test
  void everyOrderOfCoauthorsIsTotal() {
    assertRows(
        "read/coauthors-of-authors",
        coauthors("JOINT_PAPERS", "", 1),
        "author:ada-quist | author:bo-lindqvist | 1 | 0.5 | 2025 | 2025 | 9999999998\\nauthor:bo-lindqvist");
    assertRows(
        "read/coauthors-of-authors",
        coauthors("RECENT", "", 2),
        "author:ada-quist | author:dmitri-volkov | 1 | 1.0 | 2025 | 2025 | 79749796\\nauthor:dmitri-volkov",
        "author:ada-quist | author:bo-lindqvist | 1 | 0.5 | 2025 | 2025 | 79749897\\nauthor:bo-lindqvist");
    assertRows(
        "read/coauthors-of-authors",
        coauthors("NAME", "bo lindqvist\nauthor:bo-lindqvist", 1),
        "author:ada-quist | author:chiyo-tanabe | 1 | 0.5 | 2025 | 2025 | chiyo tanabe\\nauthor:chiyo-tanabe");
  }

  @Test
  void coauthorsAreCountedOnceEach() {
    assertRows(
        "read/count-coauthors-of-authors",
        Map.of(
            "ids",
            List.of("author:ada-quist", "author:eve-okafor", "author:gus-hale"),
            "above",
            "",
            "below",
            "~",
            "maxAuthors",
            ANY),
        "author:ada-quist | 3",
        "author:eve-okafor | 40",
        "author:gus-hale | 0");
  }

  @Test
  void jointPapersOfAPairAreTheNewest() {
    assertRows(
        "read/joint-papers-of-pairs",
        Map.of(
            "pairs",
            List.of(
                List.of("author:ada-quist", "author:bo-lindqvist"),
                List.of("author:ada-quist", "author:gus-hale"),
                List.of("author:eve-okafor", "author:member-02")),
            "above",
            "",
            "below",
            "~",
            "maxAuthors",
            ANY,
            "limit",
            3),
        "[author:ada-quist, author:bo-lindqvist] | paper:arxiv:2501.00001",
        "[author:eve-okafor, author:member-02] | paper:arxiv:2503.00004");
  }

  private static Map<String, Object> coauthors(String order, String after, int limit) {
    return Map.of(
        "ids", List.of("author:ada-quist", "author:gus-hale"),
        "above", "",
        "below", "~",
        "maxAuthors", ANY,
        "order", order,
        "after", after,
        "limit", limit);
  }
}
