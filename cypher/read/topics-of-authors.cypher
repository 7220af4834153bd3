// A page of the topics of some authors' papers, those of most papers first.
// :param {ids: ["author:ada-quist"], after: "", limit: 21}
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Author {id: owner})-[:AUTHORED]->(p:Paper)-[:IN_CATEGORY]->(c:Category)
  WITH c, count(DISTINCT p) AS papers
  WITH c, papers, toString(9999999999 - papers) + ' ' + c.id AS key
  WHERE key > $after
  RETURN c, papers, key
  ORDER BY key
  LIMIT $limit
}
RETURN owner, c {.*, paperCount: COUNT { (c)<-[:IN_CATEGORY]-() }} AS category, papers, key
ORDER BY owner, key
