// The names on some papers in printed order, each with the author whom it means.
// :param {ids: ["paper:arxiv:2501.00001"]}
UNWIND $ids AS owner
MATCH (:Paper {id: owner})<-[s:AUTHORED]-(a:Author)
RETURN owner, s AS authorship, a AS author
ORDER BY owner, s.position, a.id
