// The first names of captures that the graph knows, in alphabetical order.
// :param {limit: 20}
MATCH (c:Capture)
RETURN DISTINCT c.name AS name
ORDER BY name
LIMIT $limit
