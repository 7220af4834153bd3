// How many papers are of some authors.
// :param {ids: ["author:ada-quist"], above: "", below: "~", categoryId: null, repositoryId: null, hasRepository: null}
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Author {id: owner})-[:AUTHORED]->(p:Paper)
  WHERE p.dateKey > $above AND p.dateKey < $below
    AND ($categoryId IS NULL OR EXISTS { (p)-[:IN_CATEGORY]->(:Category {id: $categoryId}) })
    AND ($repositoryId IS NULL OR EXISTS { (p)-[:LINKS_TO]->(:Repository {id: $repositoryId}) })
    AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
  RETURN count(DISTINCT p) AS count
}
RETURN owner, count
ORDER BY owner
