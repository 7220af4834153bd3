// How many categories a scheme has in the graph.
// :param {scheme: null}
MATCH (c:Category)
WHERE $scheme IS NULL OR c.scheme = $scheme
RETURN count(c) AS count
