// How much the graph holds.
// :param {}
CALL () {
  OPTIONAL MATCH (p:Paper) WHERE p.dateKey > '0001'
  RETURN p.date AS earliest ORDER BY p.dateKey LIMIT 1
}
CALL () {
  OPTIONAL MATCH (p:Paper) WHERE p.dateKey > '0001'
  RETURN p.date AS latest ORDER BY p.dateKey DESC LIMIT 1
}
RETURN earliest, latest,
  COUNT { (:Paper) } AS papers, COUNT { (:Author) } AS authors,
  COUNT { ()-[:AUTHORED]->() } AS authorships, COUNT { (:Category) } AS categories,
  COUNT { (:Repository) } AS repositories, COUNT { (:Capture) } AS captures, COUNT { ()-[:CITES]->() } AS citations
