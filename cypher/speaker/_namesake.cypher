// A speaker as it is held against others of its name.
speaker {
  .id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId,
  keys: COLLECT { MATCH (speaker)-[:HAS_KEY]->(own:NameKey) RETURN own.key ORDER BY own.key },
  apartIds: COLLECT { MATCH (speaker)-[:NOT_SAME_AS]-(other:Speaker) RETURN DISTINCT other.id }
}
