// Papers of some ids, an absorbed id answering with its survivor.
// :param {ids: ["paper:arxiv:2501.00001"]}
UNWIND $ids AS asked
CALL (asked) {
  MATCH (n:Paper {id: asked}) RETURN n
  UNION
  MATCH (:AbsorbedId {id: asked})-[:ABSORBED_INTO]->(n:Paper) RETURN n
}
RETURN asked, n AS paper
ORDER BY asked, n.id
