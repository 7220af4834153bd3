// How many papers are in some categories.
// :param {ids: ["category:arxiv:cs.LG"], above: "", below: "~", hasRepository: null}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Category {id: owner})<-[:IN_CATEGORY]-(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below
    AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
  RETURN count(p) AS count
}
RETURN owner, count
ORDER BY owner
