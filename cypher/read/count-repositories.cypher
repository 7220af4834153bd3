// How many repositories there are of a host and kind.
// :param {host: null, kind: null}
MATCH (r:Repository)
WHERE ($host IS NULL OR r.host = $host) AND ($kind IS NULL OR r.kind = $kind)
RETURN count(r) AS count
