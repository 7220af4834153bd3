// How many papers are that link to some repositories.
// :param {ids: ["repository:github.com/quiet-lab/quietgate"], above: "", below: "~", categoryId: null, hasRepository: null}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Repository {id: owner})<-[:LINKS_TO]-(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below
    AND ($categoryId IS NULL OR EXISTS { (p)-[:IN_CATEGORY]->(:Category {id: $categoryId}) })
    AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
  RETURN count(p) AS count
}
RETURN owner, count
ORDER BY owner
