// A claim as stores give it.
claim {.id, .text, .kind, .slots, .contested, .sourceCount, .mergedIntoId} AS claim
