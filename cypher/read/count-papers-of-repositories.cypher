// How many papers are that link to some repositories.
// :param {ids: ["repository:github.com/quiet-lab/quietgate"], above: "", below: "~", categoryId: null, hasRepository: null}
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Repository {id: owner})<-[:LINKS_TO]-(p:Paper)
  WHERE p.dateKey > $above AND p.dateKey < $below
    AND ($categoryId IS NULL OR EXISTS { (p)-[:IN_CATEGORY]->(:Category {id: $categoryId}) })
    AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
  RETURN count(DISTINCT p) AS count
}
RETURN owner, count
ORDER BY owner
