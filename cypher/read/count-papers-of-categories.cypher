// How many papers are in some categories.
// :param {ids: ["category:arxiv:cs.LG"], above: "", below: "~", hasRepository: null}
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Category {id: owner})<-[:IN_CATEGORY]-(p:Paper)
  WHERE p.dateKey > $above AND p.dateKey < $below
    AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
  RETURN count(DISTINCT p) AS count
}
RETURN owner, count
ORDER BY owner
