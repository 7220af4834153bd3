// The links of some papers to repositories.
// :param {ids: ["paper:arxiv:2503.00005"]}
UNWIND $ids AS owner
MATCH (:Paper {id: owner})-[l:LINKS_TO]->(r:Repository)
RETURN owner, l.path AS path,
  r {.*, paperCount: COUNT { (r)<-[:LINKS_TO]-() }} AS repository
ORDER BY owner, r.key, path
