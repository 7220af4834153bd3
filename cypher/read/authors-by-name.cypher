// Authors by name.
// :param {afterName: "", afterId: "", limit: 21}
MATCH (a:Author)
WHERE a.nameKey >= $afterName AND (a.nameKey > $afterName OR a.id > $afterId)
RETURN a AS author
ORDER BY a.nameKey, a.id
LIMIT $limit
