// Repositories, those to which most papers link first.
// :param {host: null, kind: null, after: "", limit: 21}
MATCH (r:Repository)
WHERE ($host IS NULL OR r.host = $host) AND ($kind IS NULL OR r.kind = $kind)
WITH r, COUNT { (r)<-[:LINKS_TO]-() } AS paperCount
WITH r, paperCount, toString(9999999999 - paperCount) + ' ' + r.id AS key
WHERE key > $after
RETURN r {.*, paperCount: paperCount} AS repository, key
ORDER BY key
LIMIT $limit
