// Categories of some ids, an absorbed id answering with its survivor.
// :param {ids: ["category:arxiv:cs.LG"]}
UNWIND $ids AS asked
CALL (asked) {
  MATCH (n:Category {id: asked}) RETURN n
  UNION
  MATCH (:AbsorbedId {id: asked})-[:ABSORBED_INTO]->(n:Category) RETURN n
}
RETURN asked, n {.*, paperCount: COUNT { (n)<-[:IN_CATEGORY]-() }} AS category
ORDER BY asked, n.id
