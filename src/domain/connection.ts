/** How to reach a Neo4j. */

/** The password is a secret: never logged, never part of an error. */
export interface Neo4jConnection {
  /** bolt://, neo4j:// and their +s and +ssc forms. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}
