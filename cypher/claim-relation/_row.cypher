// A relation between claims as stores give it.
relation {
  .id, .kind, .state, .method, .version, .score, .rationale, .evidence, .decidedBy, .decidedAt, .decision,
  type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id
} AS relation
