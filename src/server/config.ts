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
  /** The Redis or Valkey that several instances share; null where this one is alone. Secret. */
  readonly redisUrl: string | null;
  /** Where Prometheus finds metrics; null where they are not served. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Makes whoever bears it an administrator. Secret. */
  readonly token: string | null;
  /** How JSON Web Tokens are checked; null where none are taken. */
  readonly jwt: JwtConfig | null;
  /** Requests that one viewer may make in a minute; 0: as many as they like. */
  readonly rateLimit: number;
  /** After so long a request ends with TIMEOUT. */
  readonly requestTimeoutMs: number;
  /** After so long a subscription ends, and whoever goes on has to sign in again. */
  readonly subscriptionMs: number;
  /** The JSON file with the verdicts that reviewers choose from; null for Hearsay's own. */
  readonly verdictsFile: string | null;
  /** The user's language model, which may propose claims and relations; null where there is none. */
  readonly languageModel: LanguageModelConfig | null;
}

/** What makes a JSON Web Token good. */
export interface JwtConfig {
  /** Where the public keys of an identity provider are, or the secret shared with whoever signs. */
  readonly keys: { readonly jwksUrl: string } | { readonly secret: string };
  /** What the claims `iss` and `aud` have to be; null: anything. */
  readonly issuer: string | null;
  readonly audience: string | null;
  /** The claim that names the role. */
  readonly roleClaim: string;
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
  'HEARSAY_JWT_SECRET',
  'REDIS_URL',
  'HEARSAY_LLM_URL',
  'HEARSAY_LLM_KEY',
]);

const SECRET = z
  .string()
  .regex(
    /^[\x21-\x7e]{32,512}$/,
    '32 to 512 letters, digits and signs without spaces; `openssl rand -hex 32` makes one',
  );

const HOST = z.string().regex(/^[\w.:%-]+$/, 'an address or host name, e.g. 127.0.0.1');

const ENVIRONMENT = z.object({
  HOST: HOST.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  HEARSAY_HOME: z.string().optional(),
  HEARSAY_TOKEN: SECRET.optional(),
  HEARSAY_JWKS_URL: z
    .string()
    .regex(
      /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/])[^\s@]+$/,
      'https://… (http only for this machine)',
    )
    .optional(),
  HEARSAY_JWT_SECRET: SECRET.optional(),
  HEARSAY_JWT_ISSUER: z.string().optional(),
  HEARSAY_JWT_AUDIENCE: z.string().optional(),
  HEARSAY_JWT_ROLE_CLAIM: z.string().default('role'),
  HEARSAY_METRICS_HOST: HOST.default('127.0.0.1'),
  HEARSAY_METRICS_PORT: wholeNumber(0, 65_535).optional(),
  HEARSAY_RATE_LIMIT: wholeNumber(0, 1_000_000).default(600),
  HEARSAY_REQUEST_TIMEOUT: wholeNumber(1, 3_600).default(30),
  HEARSAY_SUBSCRIPTION_TIMEOUT: wholeNumber(1, 86_400).default(900),
  HEARSAY_VERDICTS: z.string().optional(),
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
  REDIS_URL: z
    .string()
    .regex(
      /^rediss?:\/\/[^\s/?#]+(?:\/\d{0,3})?$/,
      'redis://[[USER]:PASSWORD@]HOST[:PORT][/NUMBER], or the same with rediss://',
    )
    .optional(),
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
    redisUrl: values.REDIS_URL ?? null,
    metrics: metricsOf(values),
    token: values.HEARSAY_TOKEN ?? null,
    jwt: jwtOf(values),
    rateLimit: values.HEARSAY_RATE_LIMIT,
    requestTimeoutMs: values.HEARSAY_REQUEST_TIMEOUT * 1_000,
    subscriptionMs: values.HEARSAY_SUBSCRIPTION_TIMEOUT * 1_000,
    verdictsFile: values.HEARSAY_VERDICTS ?? null,
    languageModel: languageModelOf(values),
  };
}

function jwtOf(values: z.infer<typeof ENVIRONMENT>): JwtConfig | null {
  const { HEARSAY_JWKS_URL: jwksUrl, HEARSAY_JWT_SECRET: secret } = values;
  const issuer = values.HEARSAY_JWT_ISSUER ?? null;
  const audience = values.HEARSAY_JWT_AUDIENCE ?? null;
  const rest = { issuer, audience, roleClaim: values.HEARSAY_JWT_ROLE_CLAIM };
  if (jwksUrl !== undefined && secret !== undefined) {
    throw badConfig([
      'HEARSAY_JWKS_URL and HEARSAY_JWT_SECRET exclude each other, but both are set',
    ]);
  }
  if (secret !== undefined) return { keys: { secret }, ...rest };
  if (jwksUrl === undefined) return null;
  // An identity provider signs for other services too, and their tokens must not open this one.
  if (issuer === null || audience === null) {
    throw badConfig([
      'HEARSAY_JWT_ISSUER and HEARSAY_JWT_AUDIENCE take what tokens of HEARSAY_JWKS_URL are issued by and for, but not both are set',
    ]);
  }
  return { keys: { jwksUrl }, ...rest };
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

function metricsOf(values: z.infer<typeof ENVIRONMENT>): Config['metrics'] {
  const { HEARSAY_METRICS_HOST: host, HEARSAY_METRICS_PORT: port } = values;
  return port === undefined ? null : { host, port };
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
