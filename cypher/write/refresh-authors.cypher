// Recounts authors: their spellings, the most used first, their ORCID iD unless there are several, their papers and their rank.
// :param {ids: ["author:ada-quist"]}
UNWIND $ids AS id
MATCH (a:Author {id: id})
CALL (a) {
  MATCH (a)-[w:AUTHORED]->()
  WITH w.nameAsPrinted AS name, count(w) AS uses, collect(DISTINCT w.orcid) AS orcids
  ORDER BY uses DESC, size(name) DESC, name
  RETURN collect(name) AS names, sum(uses) AS papers,
    reduce(all = [], some IN collect(orcids) | all + [orcid IN some WHERE NOT orcid IN all]) AS orcids
}
WITH a, names, papers, orcids
WHERE papers > 0
SET a.names = names,
  a.displayName = names[0],
  a.orcid = CASE WHEN size(orcids) = 1 THEN orcids[0] END,
  a.paperCount = papers,
  a.rankKey = right('0000000000' + toString(9999999999 - papers), 10) + ' ' + a.id
