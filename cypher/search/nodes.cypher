// Everything with some words, best first, after a score and id; an article is found by its title or by its text, a quote only where its act is asked for; texts that were replaced, and what only they have, where they are asked for.
// mode: read
// param indexes: string[]
// param query: string
// param afterScore: float
// param afterId: string
// param limit: integer
// param cueClasses: CueClass[]
// param modalities: Modality[]
// param standings: Standing[]
// row type: string
// row id: string
// row score: float
// row text: string?
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $query) YIELD node, score
// An article counts by the best of its finds, so none of them may be dropped before they are compared.
WHERE (score <= $afterScore OR node:Article OR node:Snapshot)
  AND
  // include: search/_found
WITH coalesce(head(COLLECT { MATCH (node:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article LIMIT 1 }), node) AS found, node, score
ORDER BY score DESC
WITH found, max(score) AS score, head(collect(node)) AS best
WHERE score < $afterScore OR (score = $afterScore AND found.id < $afterId)
WITH found, score, best ORDER BY score DESC, found.id DESC LIMIT $limit
RETURN head(labels(found)) AS type, found.id AS id, score, coalesce(best.exact, best.text, best.title, best.name) AS text
ORDER BY score DESC, id DESC
