/** Finds the Java and the Maven of this machine. */

import { join } from 'node:path';
import { execa } from 'execa';
import { OLDEST_JAVA } from './release.ts';

/** A program that was found, or what is missing, as one sentence without a full stop. */
export type Found = { readonly path: string } | { readonly missing: string };

/** Java from JAVA_HOME, else from the PATH; must be new enough for Neo4j. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Found> {
  const home = env['JAVA_HOME'];
  const path = home ? join(home, 'bin', 'java') : 'java';
  const where = home ? `in JAVA_HOME (${home})` : 'on the PATH';
  const { exitCode, stderr, stdout } = await ask(path, ['-version'], env);
  if (exitCode !== 0)
    return { missing: `no Java ${where}; Java ${OLDEST_JAVA} or newer is needed` };
  // `java version "17.0.15"`, and `"1.8.0_402"` for what is called Java 8.
  const version = /version "(?:1\.)?(\d+)/.exec(`${stderr}\n${stdout}`)?.[1];
  if (version === undefined) return { missing: `the Java ${where} does not tell its version` };
  if (Number(version) < OLDEST_JAVA) {
    return { missing: `the Java ${where} is ${version}; Java ${OLDEST_JAVA} or newer is needed` };
  }
  return { path };
}

/** Maven from the PATH; needed only while the jars are not there yet. */
export async function findMaven(env: NodeJS.ProcessEnv): Promise<Found> {
  const { exitCode } = await ask('mvn', ['-v'], env);
  return exitCode === 0 ? { path: 'mvn' } : { missing: 'no Maven (mvn) on the PATH' };
}

function ask(path: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  return execa(path, args, { env, extendEnv: false, reject: false, timeout: 20_000 });
}
