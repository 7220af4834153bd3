// A page of the papers in some categories, each one's in order of date.
// :param {ids: ["category:arxiv:cs.LG"], above: "", below: "~", newest: true, hasRepository: null, limit: 21}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Category {id: owner})<-[:IN_CATEGORY]-(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below
    AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
  WITH p
  ORDER BY CASE WHEN $newest THEN p.dateKey END DESC, p.dateKey
  LIMIT $limit
  RETURN p
}
RETURN owner, p AS paper
ORDER BY owner, CASE WHEN $newest THEN p.dateKey END DESC, p.dateKey
