/** Reads the configuration from the environment, once. */

import path from 'node:path';
import envPaths from 'env-paths';
import { z } from 'zod';
import type { Neo4jConnection } from '../domain/connection.ts';
import { HearsayError } from '../domain/errors.ts';

/** From the most talkative to none at all. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How this installation is set up. */
export interface Config {
  /** Address to listen on. */
  readonly host: string;
  /** Port to listen on; 0 takes any free one. */
  readonly port: number;
  /** Absolute path of the folder that holds this installation's state. */
  readonly home: string;
  /** The Neo4j named by NEO4J_URI; null where Hearsay finds or starts one itself. */
  readonly neo4j: Neo4jConnection | null;
  readonly logLevel: LogLevel;
  /** Required of every request where set. Secret. */
  readonly token: string | null;
  /** After so long a request ends with TIMEOUT. */
  readonly requestTimeoutMs: number;
  /** The user's language model, which may propose claims and relations; null where there is none. */
  readonly languageModel: LanguageModelConfig | null;
}

/** An OpenAI-compatible endpoint and the model to ask there. */
interface LanguageModelConfig {
  /** What stands before /chat/completions, e.g. http://127.0.0.1:11434/v1. */
  readonly url: string;
  readonly model: string;
  /** Secret. */
  readonly key: string | null;
  /** One question may take so long: a third of a request's time, so that two of them never use it up. */
  readonly timeoutMs: number;
}

/** Never shown in a message. */
const SECRETS = new Set([
  'NEO4J_PASSWORD',
  'NEO4J_URI',
  'HEARSAY_TOKEN',
  'HEARSAY_LLM_URL',
  'HEARSAY_LLM_KEY',
]);

const ENVIRONMENT = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, 'an address or host name, e.g. 127.0.0.1')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  HEARSAY_HOME: z.string().optional(),
  HEARSAY_TOKEN: z
    .string()
    .regex(
      /^[\x21-\x7e]{32,512}$/,
      '32 to 512 letters, digits and signs without spaces; `openssl rand -hex 32` makes one',
    )
    .optional(),
  HEARSAY_REQUEST_TIMEOUT: wholeNumber(1, 3_600).default(30),
  HEARSAY_LLM_URL: z
    .string()
    .regex(
      /^https?:\/\/[^\s@/?#]+(?:\/[^\s@?#]*)?$/,
      'http(s)://HOST[:PORT][/PATH], what stands before /chat/completions, without user, password or query',
    )
    .optional(),
  HEARSAY_LLM_MODEL: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'the name of a model, without spaces')
    .optional(),
  HEARSAY_LLM_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4096}$/, 'letters, digits and signs without spaces')
    .optional(),
  NEO4J_URI: z
    .string()
    .regex(
      /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^@/?#]+\/?(?:\?[^#]*)?$/,
      'bolt://HOST:PORT or neo4j://HOST:PORT (also with +s or +ssc), without user or password',
    )
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/**
 * The configuration that the environment gives; a variable set to nothing counts as not set.
 * @throws HearsayError BAD_CONFIG that names every variable that is wrong.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = ENVIRONMENT.safeParse(set);
  if (!parsed.success) throw badConfig(parsed.error.issues.map((issue) => problem(issue, set)));
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    home: path.resolve(values.HEARSAY_HOME ?? envPaths('hearsay', { suffix: '' }).data),
    neo4j: connectionOf(values),
    logLevel: values.LOG_LEVEL,
    token: values.HEARSAY_TOKEN ?? null,
    requestTimeoutMs: values.HEARSAY_REQUEST_TIMEOUT * 1_000,
    languageModel: languageModelOf(values),
  };
}

function languageModelOf(values: z.infer<typeof ENVIRONMENT>): LanguageModelConfig | null {
  const { HEARSAY_LLM_URL: url, HEARSAY_LLM_MODEL: model, HEARSAY_LLM_KEY: key } = values;
  if (url === undefined) return null;
  if (model === undefined) {
    throw badConfig([
      'HEARSAY_LLM_MODEL takes the model to ask at HEARSAY_LLM_URL, but it is not set',
    ]);
  }
  const timeoutMs = Math.floor((values.HEARSAY_REQUEST_TIMEOUT * 1_000) / 3);
  return { url, model, key: key ?? null, timeoutMs };
}

function connectionOf(values: z.infer<typeof ENVIRONMENT>): Neo4jConnection | null {
  if (values.NEO4J_URI === undefined) return null;
  if (values.NEO4J_PASSWORD === undefined) {
    throw badConfig(['NEO4J_PASSWORD takes the password of NEO4J_USERNAME, but it is not set']);
  }
  return {
    uri: values.NEO4J_URI,
    username: values.NEO4J_USERNAME,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE,
  };
}

function wholeNumber(least: number, most: number) {
  const expected = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
}

function problem(issue: z.core.$ZodIssue, set: Readonly<Record<string, unknown>>): string {
  const name = String(issue.path[0]);
  const came = SECRETS.has(name) ? 'something else came' : `${JSON.stringify(set[name])} came`;
  return `${name} takes ${issue.message}, but ${came}`;
}

function badConfig(problems: readonly string[]): HearsayError {
  return new HearsayError(
    'BAD_CONFIG',
    `The environment is not right: ${problems.join('; ')}. Correct or unset ${problems.length > 1 ? 'them' : 'it'}.`,
  );
}
