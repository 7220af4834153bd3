package org.papergraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/// The six questions that measure a store, with things that it holds to ask about.
///
/// The plain Cypher answers with the same data in one statement, as somebody would write it who
/// needs no GraphQL.
final class Questions {
  private static final int ASKED = 200;

  private Questions() {}

  static List<Question> of(Driver driver) {
    List<Map<String, Object>> papers =
        sample(driver, "MATCH (n:Paper) WHERE n.arxivId IS NOT NULL", "n.arxivId", "arxivId");
    List<Map<String, Object>> authors =
        sample(driver, "MATCH (n:Author) WHERE n.paperCount >= 3", "n.id", "id");
    List<Map<String, Object>> topics =
        sample(driver, "MATCH (n:Category) WHERE EXISTS { (n)<-[:IN_CATEGORY]-() }", "n.id", "id");
    return List.of(
        new Question(
            "Q1 a paper with authors in order, categories",
            "query($arxivId: String) { paper(arxivId: $arxivId) { title authorships { position nameAsPrinted author { id displayName } } categories { category { code name } } } }",
            """
            MATCH (p:Paper {arxivId: $arxivId})
            RETURN p.title AS title,
              COLLECT { MATCH (p)<-[w:AUTHORED]-(a:Author) RETURN {position: w.position, name: w.nameAsPrinted, id: a.id, displayName: a.displayName} ORDER BY w.position } AS authors,
              COLLECT { MATCH (p)-[:IN_CATEGORY]->(c:Category) RETURN {code: c.code, name: c.name} ORDER BY c.code } AS categories
            """,
            papers),
        new Question(
            "Q2 an author's 20 newest papers with their authors",
            "query($id: ID!) { author(id: $id) { papers(first: 20) { nodes { title authorships { nameAsPrinted author { id displayName } } } } } }",
            """
            MATCH (:Author {id: $id})-[:AUTHORED]->(p:Paper)
            WITH p ORDER BY p.dateKey DESC LIMIT 20
            RETURN p.title AS title,
              COLLECT { MATCH (p)<-[w:AUTHORED]-(a:Author) RETURN {name: w.nameAsPrinted, id: a.id, displayName: a.displayName} ORDER BY w.position } AS authors
            """,
            authors),
        new Question(
            "Q3 coauthors with joint papers, top 20",
            "query($id: ID!) { author(id: $id) { coauthors(first: 20) { edges { jointPapers node { id displayName } } } } }",
            """
            MATCH (a:Author {id: $id})-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(b:Author)
            WITH b, count(p) AS jointPapers ORDER BY jointPapers DESC, b.id LIMIT 20
            RETURN b.id AS id, b.displayName AS displayName, jointPapers
            """,
            authors),
        new Question(
            "Q4 collaboration path",
            "query($from: ID!, $to: ID!) { collaborationPath(from: $from, to: $to) { distance hops { from { id } to { id } jointPapers } } }",
            """
            MATCH path = ANY SHORTEST (a:Author {id: $from}) (()-[:AUTHORED]->(:Paper)<-[:AUTHORED]-()){1,10} (b:Author {id: $to})
            RETURN [n IN nodes(path) | n.id] AS ids
            """,
            pairs(authors)),
        new Question(
            "Q5 topic neighbourhood, top 20",
            "query($id: ID!) { topicNeighbourhood(topic: $id, first: 20) { neighbours { jointPapers topic { id label } } } }",
            """
            MATCH (:Category {id: $id})<-[:IN_CATEGORY]-(p:Paper)-[:IN_CATEGORY]->(c:Category)
            WHERE c.id <> $id
            WITH c, count(p) AS jointPapers ORDER BY jointPapers DESC, c.id LIMIT 20
            RETURN c.id AS id, c.code AS code, jointPapers
            """,
            topics),
        new Question(
            "Q6 page of 50 papers by date with authors, categories, totalCount",
            "{ papers(first: 50) { totalCount nodes { title date authorships { nameAsPrinted author { id displayName } } categories { category { code } } } } }",
            """
            MATCH (p:Paper) WHERE p.dateKey > ''
            WITH p ORDER BY p.dateKey DESC LIMIT 50
            RETURN p.title AS title, p.date AS date, COUNT { (:Paper) } AS totalCount,
              COLLECT { MATCH (p)<-[w:AUTHORED]-(a:Author) RETURN {name: w.nameAsPrinted, id: a.id, displayName: a.displayName} ORDER BY w.position } AS authors,
              COLLECT { MATCH (p)-[:IN_CATEGORY]->(c:Category) RETURN c.code ORDER BY c.code } AS categories
            """,
            List.of(Map.of())));
  }

  /// Spread evenly over all that match, in the order of their keys.
  private static List<Map<String, Object>> sample(
      Driver driver, String match, String value, String name) {
    String statement =
        match
            + " WITH "
            + value
            + " AS value ORDER BY value WITH collect(value) AS all"
            + " UNWIND range(0, CASE WHEN size(all) < $asked THEN size(all) ELSE $asked END - 1) AS i"
            + " RETURN all[toInteger(i * size(all) / (1.0 * CASE WHEN size(all) < $asked THEN size(all) ELSE $asked END))] AS value";
    return driver
        .executableQuery(statement)
        .withParameters(Map.of("asked", ASKED))
        .execute()
        .records()
        .stream()
        .map(row -> Map.<String, Object>of(name, row.get("value").asString()))
        .toList();
  }

  private static List<Map<String, Object>> pairs(List<Map<String, Object>> authors) {
    List<Map<String, Object>> pairs = new ArrayList<>();
    for (int i = 0; i < authors.size(); i++) {
      Object to = authors.get((i + authors.size() / 2) % authors.size()).get("id");
      pairs.add(Map.of("from", String.valueOf(authors.get(i).get("id")), "to", String.valueOf(to)));
    }
    return pairs;
  }
}
