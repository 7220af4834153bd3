// How two people are connected: shortest chains of people and the papers that join them.
// :param {from: "author:marina-sheshukova", to: "author:daniil-tiapkin", limit: 5}
MATCH chain = ALL SHORTEST (:Author {id: $from})-[:AUTHORED]-{2,20}(:Author {id: $to})
WITH chain, [n IN nodes(chain) | coalesce(n.displayName, n.title)] AS steps,
     [n IN nodes(chain) | n.id] AS ids
RETURN size(steps) / 2 AS distance, steps, chain
ORDER BY ids
LIMIT $limit
