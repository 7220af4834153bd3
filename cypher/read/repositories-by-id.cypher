// Repositories of some ids, an absorbed id answering with its survivor.
// :param {ids: ["repository:github.com/quiet-lab/quietgate"]}
UNWIND $ids AS asked
CALL (asked) {
  MATCH (n:Repository {id: asked}) RETURN n
  UNION
  MATCH (:AbsorbedId {id: asked})-[:ABSORBED_INTO]->(n:Repository) RETURN n
}
RETURN asked, n {.*, paperCount: COUNT { (n)<-[:LINKS_TO]-() }} AS repository
ORDER BY asked, n.id
