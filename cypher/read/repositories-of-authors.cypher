// A page of the repositories to which some authors' papers link, by name.
// :param {ids: ["author:ada-quist"], after: "", limit: 21}
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Author {id: owner})-[:AUTHORED]->(:Paper)-[:LINKS_TO]->(r:Repository)
  WHERE r.key > $after
  WITH DISTINCT r
  ORDER BY r.key
  LIMIT $limit
  RETURN r
}
RETURN owner, r {.*, paperCount: COUNT { (r)<-[:LINKS_TO]-() }} AS repository
ORDER BY owner, r.key
