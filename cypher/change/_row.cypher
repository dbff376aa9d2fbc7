// A change as stores give it.
change {
  .id, .seq, .at, .actorId, .actorName, .action, .targetIds, .reason, .edits, .undoes, .hash, .previousHash
} AS change
