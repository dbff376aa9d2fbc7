// Records that a migration was applied.
// mode: write
// param version: integer
// param name: string
// param checksum: string
// param appliedAt: string
// index: migration_version
MERGE (migration:Migration {version: $version})
ON CREATE SET migration.name = $name, migration.checksum = $checksum, migration.appliedAt = $appliedAt
