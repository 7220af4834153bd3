// Categories, those of most papers first or by scheme and code.
// :param {scheme: null, byPapers: true, after: "", limit: 21}
MATCH (c:Category)
WHERE $scheme IS NULL OR c.scheme = $scheme
WITH c, COUNT { (c)<-[:IN_CATEGORY]-() } AS paperCount
WITH c, paperCount,
  CASE WHEN $byPapers THEN toString(9999999999 - paperCount) + ' ' + c.id ELSE c.id END AS key
WHERE key > $after
RETURN c {.*, paperCount: paperCount} AS category, key
ORDER BY key
LIMIT $limit
