// Authors whom a name may mean: first those of exactly this name, then those whose names hold its words; most papers first within both.
// :param {words: "+quist", name: "a. quist", after: "", limit: 21}
CALL db.index.fulltext.queryNodes('authorNames', $words) YIELD node AS a
WITH a, any(name IN a.names WHERE toLower(name) = $name) OR toLower(a.displayName) = $name AS exact
WITH a, CASE WHEN exact THEN '0 ' ELSE '1 ' END + a.rankKey AS key
WHERE key > $after
RETURN a AS author, key
ORDER BY key
LIMIT $limit
