package org.papergraph.graph.read;

import static org.papergraph.graph.read.Golden.assertRows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.SharedNeo4j;

/// The golden answers of the statements about what lies around topics.
class TopicStatementsIT {
  private static final List<String> TWO = List.of("category:arxiv:cs.LG", "category:arxiv:math.ST");

  @BeforeAll
  static void load() {
    SharedNeo4j.load("/graph/tiny.cypher");
  }

  @Test
  void neighboursComeByJointPapersThenTheSmallerThenId() {
    assertRows(
        "read/neighbours-of-categories",
        Map.of("ids", TWO, "ever", true, "above", "", "below", "~", "after", "", "limit", 9),
        "category:arxiv:cs.LG | category:arxiv:cs.AI | 1 | 1 | 9999999998 1000000001 category:arxiv:cs.AI",
        "category:arxiv:cs.LG | category:arxiv:cs.CL | 1 | 1 | 9999999998 1000000001 category:arxiv:cs.CL",
        "category:arxiv:cs.LG | category:arxiv:cs.RO | 1 | 1 | 9999999998 1000000001 category:arxiv:cs.RO",
        "category:arxiv:cs.LG | category:msc:68T05 | 1 | 1 | 9999999998 1000000001 category:msc:68T05",
        "category:arxiv:cs.LG | category:other:patient robots | 1 | 1 | 9999999998 1000000001 category:other:patient robots",
        "category:arxiv:cs.LG | category:arxiv:math.ST | 1 | 2 | 9999999998 1000000002 category:arxiv:math.ST",
        "category:arxiv:math.ST | category:arxiv:cs.LG | 1 | 4 | 9999999998 1000000004 category:arxiv:cs.LG");
  }

  @Test
  void neighboursOfAPeriodAreOfItsPapersOnly() {
    assertRows(
        "read/neighbours-of-categories",
        Map.of(
            "ids",
            TWO,
            "ever",
            false,
            "above",
            "2025-02-02",
            "below",
            "2025-02-28~",
            "after",
            "",
            "limit",
            9),
        "category:arxiv:cs.LG | category:arxiv:math.ST | 1 | 1 | 9999999998 1000000001 category:arxiv:math.ST",
        "category:arxiv:math.ST | category:arxiv:cs.LG | 1 | 1 | 9999999998 1000000001 category:arxiv:cs.LG");
  }

  @Test
  void neighboursAreCounted() {
    assertRows(
        "read/count-neighbours-of-categories",
        Map.of("ids", TWO, "above", "", "below", "~"),
        "category:arxiv:cs.LG | 6",
        "category:arxiv:math.ST | 1");
  }

  @Test
  void authorsComeByPapersThenId() {
    assertRows(
        "read/authors-of-categories",
        Map.of("ids", TWO, "above", "", "below", "~", "after", "", "limit", 4),
        "category:arxiv:cs.LG | author:ada-quist | 2 | 9999999997 author:ada-quist",
        "category:arxiv:cs.LG | author:bo-lindqvist | 2 | 9999999997 author:bo-lindqvist",
        "category:arxiv:cs.LG | author:chiyo-tanabe | 2 | 9999999997 author:chiyo-tanabe",
        "category:arxiv:cs.LG | author:dmitri-volkov | 1 | 9999999998 author:dmitri-volkov",
        "category:arxiv:math.ST | author:ada-quist | 1 | 9999999998 author:ada-quist",
        "category:arxiv:math.ST | author:dmitri-volkov | 1 | 9999999998 author:dmitri-volkov",
        "category:arxiv:math.ST | author:gus-hale | 1 | 9999999998 author:gus-hale");
  }

  @Test
  void authorsAreCountedOnceEach() {
    assertRows(
        "read/count-authors-of-categories",
        Map.of("ids", TWO, "above", "", "below", "~"),
        "category:arxiv:cs.LG | 7",
        "category:arxiv:math.ST | 3");
  }

  @Test
  void daysOfCategoriesAreThoseWithPapers() {
    assertRows(
        "read/days-of-categories",
        Map.of("ids", TWO, "above", "0001-01-01", "below", "~"),
        "category:arxiv:cs.LG | 2025-01-02 | 1",
        "category:arxiv:cs.LG | 2025-02-01 | 1",
        "category:arxiv:cs.LG | 2025-02-03 | 1",
        "category:arxiv:cs.LG | 2025-03-16 | 1",
        "category:arxiv:math.ST | 2024-01-01 | 1",
        "category:arxiv:math.ST | 2025-02-03 | 1");
  }

  @Test
  void daysOfPapersLeaveOutThoseWithoutADate() {
    assertRows(
        "read/days-of-papers",
        Map.of("above", "0001-01-01", "below", "2025-02-28~"),
        "2024-01-01 | 1",
        "2025-01-02 | 1",
        "2025-02-01 | 1",
        "2025-02-03 | 1");
  }
}
