// The captures that attest some papers, by id.
// :param {ids: ["paper:arxiv:2501.00001"]}
UNWIND $ids AS owner
MATCH (:Paper {id: owner})-[:ATTESTED_BY]->(c:Capture)
RETURN DISTINCT owner, c AS capture
ORDER BY owner, c.id
