// What a search finds of what has its words: of quotes those whose act is asked for; texts that were replaced, what only they have, and what was taken back, where they are asked for.
(NOT node:Quote OR (node.cueClass IN $cueClasses AND node.modality IN $modalities AND node.standing IN $standings))
  AND ('SUPERSEDED' IN $standings OR NOT ((node:Snapshot AND EXISTS { (node)<-[:REVISION_OF]-(:Snapshot) }) OR (node:Utterance AND node.articleCount = 0)))
  AND node.mergedIntoId IS NULL
  AND ('RETRACTED' IN $standings OR NOT (node.retractedAt IS NOT NULL
    OR (node:Snapshot AND EXISTS { MATCH (node)<-[:HAS_SNAPSHOT]-(taken:Article) WHERE taken.retractedAt IS NOT NULL })))
