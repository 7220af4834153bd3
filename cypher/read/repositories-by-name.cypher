// Repositories by host, owner and name.
// :param {host: null, kind: null, after: "", limit: 21}
MATCH (r:Repository)
WHERE r.key > $after
  AND ($host IS NULL OR r.host = $host)
  AND ($kind IS NULL OR r.kind = $kind)
RETURN r {.*, paperCount: COUNT { (r)<-[:LINKS_TO]-() }} AS repository, r.key AS key
ORDER BY r.key
LIMIT $limit
