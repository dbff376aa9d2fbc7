// A speaker as stores give it.
speaker {.id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId} AS speaker
