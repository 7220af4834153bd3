// Authors of some ids, an absorbed id answering with its survivor.
// :param {ids: ["author:ada-quist"]}
UNWIND $ids AS asked
CALL (asked) {
  MATCH (n:Author {id: asked}) RETURN n
  UNION
  MATCH (:AbsorbedId {id: asked})-[:ABSORBED_INTO]->(n:Author) RETURN n
}
RETURN asked, n AS author
ORDER BY asked, n.id
