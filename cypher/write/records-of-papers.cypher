// The records of some papers.
// :param {ids: ["paper:arxiv:2501.00001"]}
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[attested:ATTESTED_BY]->(:Capture)
RETURN p.id AS paperId, p.doi AS doi, attested.key AS key, attested.record AS record
ORDER BY paperId, key
