// How many things of each kind a search for some words finds, an article once, each kind counted up to a bound.
// mode: read
// param kinds: { type: string, indexes: string[] }[]
// param query: string
// param most: integer
// param cueClasses: CueClass[]
// param modalities: Modality[]
// param standings: Standing[]
// row type: string
// row total: integer
UNWIND $kinds AS kind
CALL (kind) {
  UNWIND kind.indexes AS index
  CALL db.index.fulltext.queryNodes(index, $query) YIELD node
  WHERE
    // include: search/_found
  WITH DISTINCT coalesce(head(COLLECT { MATCH (node:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article LIMIT 1 }), node) AS found
  LIMIT $most
  RETURN count(found) AS total
}
RETURN kind.type AS type, total
