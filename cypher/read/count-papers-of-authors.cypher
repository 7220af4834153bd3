// How many papers are of some authors.
// :param {ids: ["author:ada-quist"], above: "", below: "~", categoryId: null, repositoryId: null, hasRepository: null}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Author {id: owner})-[:AUTHORED]->(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below
    AND ($categoryId IS NULL OR EXISTS { (p)-[:IN_CATEGORY]->(:Category {id: $categoryId}) })
    AND ($repositoryId IS NULL OR EXISTS { (p)-[:LINKS_TO]->(:Repository {id: $repositoryId}) })
    AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
  RETURN count(p) AS count
}
RETURN owner, count
ORDER BY owner
