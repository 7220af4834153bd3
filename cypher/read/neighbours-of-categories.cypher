// A page of the categories that share papers with some categories, most joint papers first, then the smaller, then id.
// :param {ids: ["category:arxiv:cs.LG"], ever: true, above: "", below: "~", after: "", limit: 21}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Category {id: owner})<-[:IN_CATEGORY]-(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below
  MATCH (p)-[:IN_CATEGORY]->(c:Category)
  WHERE c.id <> owner
  WITH c, count(DISTINCT p) AS jointPapers
  CALL (c) {
    WITH c WHERE $ever
    RETURN COUNT { (c)<-[:IN_CATEGORY]-() } AS papers
    UNION ALL
    WITH c WHERE NOT $ever
    RETURN COUNT {
      MATCH (c)<-[:IN_CATEGORY]-(q:Paper)
      WITH q
      WHERE q.dateKey > $above AND q.dateKey < $below
      RETURN q
    } AS papers
  }
  WITH c, jointPapers, papers,
    toString(9999999999 - jointPapers) + ' ' + toString(1000000000 + papers) + ' ' + c.id AS key
  WHERE key > $after
  RETURN c, jointPapers, papers, key
  ORDER BY key
  LIMIT $limit
}
RETURN owner, c {.*, paperCount: COUNT { (c)<-[:IN_CATEGORY]-() }} AS category, jointPapers, papers, key
ORDER BY owner, key
