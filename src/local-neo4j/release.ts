/** Which Neo4j Hearsay brings along, as Maven artifacts and as an image. */

/** The long-term release that Hearsay is built and tested on. */
export const NEO4J_VERSION = '5.26.30';

/** The image of the same release line, as docker-compose.yml and the tests use it. */
export const NEO4J_IMAGE = 'neo4j:5.26-community';

/** The oldest Java that Neo4j 5.26 starts on (Neo4j operations manual, system requirements). */
export const OLDEST_JAVA = 17;

/** Jars that `org.neo4j:neo4j` and `org.neo4j.app:neo4j-server` of this version need at run time. */
export const JAR_COUNT = 213;

/** Pinned, so that the way the jars are fetched is the same everywhere. */
export const MAVEN_GOAL =
  'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** The Maven project whose dependencies are the whole Neo4j server. */
export const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>hearsay</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>${NEO4J_VERSION}</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.neo4j.app</groupId>
      <artifactId>neo4j-server</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;
