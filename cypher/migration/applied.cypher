// The migrations that this graph has had, in order.
// mode: read
// row version: integer
// row name: string
// row checksum: string
// row appliedAt: string
// index: migration_version
MATCH (migration:Migration)
WHERE migration.version > 0
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum, migration.appliedAt AS appliedAt
ORDER BY version
