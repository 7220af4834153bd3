// A page of the papers that link to some repositories, each one's in order of date.
// :param {ids: ["repository:github.com/quiet-lab/quietgate"], above: "", below: "~", newest: true, categoryId: null, hasRepository: null, limit: 21}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Repository {id: owner})<-[:LINKS_TO]-(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below
    AND ($categoryId IS NULL OR EXISTS { (p)-[:IN_CATEGORY]->(:Category {id: $categoryId}) })
    AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
  WITH p
  ORDER BY CASE WHEN $newest THEN p.dateKey END DESC, p.dateKey
  LIMIT $limit
  RETURN p
}
RETURN owner, p AS paper
ORDER BY owner, CASE WHEN $newest THEN p.dateKey END DESC, p.dateKey
