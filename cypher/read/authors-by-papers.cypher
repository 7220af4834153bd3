// Authors, most papers first.
// :param {after: "", limit: 21}
MATCH (a:Author)
WHERE a.rankKey > $after
RETURN a AS author
ORDER BY a.rankKey
LIMIT $limit
