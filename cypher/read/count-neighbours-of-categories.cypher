// How many categories share papers with some categories.
// :param {ids: ["category:arxiv:cs.LG"], above: "", below: "~"}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Category {id: owner})<-[:IN_CATEGORY]-(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below
  MATCH (p)-[:IN_CATEGORY]->(c:Category)
  WHERE c.id <> owner
  RETURN count(DISTINCT c) AS count
}
RETURN owner, count
ORDER BY owner
