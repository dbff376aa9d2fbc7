// The speakers under each name key that several have, key by key from one on; at most so many of a key.
// mode: read
// param fromKey: string
// param limit: integer
// param perKey: integer
// row key: string
// row speakers: NamesakeNode[]
// index: name_key
MATCH (nameKey:NameKey)
WHERE nameKey.key >= $fromKey AND COUNT { (nameKey)<-[:HAS_KEY]-() } > 1
WITH nameKey ORDER BY nameKey.key LIMIT $limit
RETURN nameKey.key AS key, COLLECT {
  MATCH (nameKey)<-[:HAS_KEY]-(speaker:Speaker)
  RETURN
    // include: speaker/_namesake
  ORDER BY speaker.id LIMIT $perKey
} AS speakers
ORDER BY key
