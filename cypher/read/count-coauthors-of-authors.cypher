// How many coauthors some authors have.
// :param {ids: ["author:ada-quist"], above: "", below: "~", maxAuthors: 2147483647}
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Author {id: owner})-[:AUTHORED]->(p:Paper)
  WHERE p.dateKey > $above AND p.dateKey < $below AND coalesce(p.authorCount, 0) <= $maxAuthors
  WITH DISTINCT p
  MATCH (p)<-[:AUTHORED]-(b:Author)
  WHERE b.id <> owner
  RETURN count(DISTINCT b) AS count
}
RETURN owner, count
ORDER BY owner
