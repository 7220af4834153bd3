// Takes identifiers, citations and what is waited for off some papers; tells which identifiers may be of no use any more.
// :param {ids: ["paper:arxiv:2501.00001"], types: ["CITES", "AWAITS", "IDENTIFIED_BY"]}
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r:CITES|AWAITS|IDENTIFIED_BY]->(other)
WHERE type(r) IN $types
WITH r, CASE WHEN other:Identifier THEN other.id END AS identifier
DELETE r
WITH DISTINCT identifier
WHERE identifier IS NOT NULL
RETURN identifier
ORDER BY identifier
