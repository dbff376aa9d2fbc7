/** The environment, read once. */

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/server/config.ts';

describe('the configuration', () => {
  it('has a default for everything, bound to this machine', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      neo4j: null,
      logLevel: 'info',
      redisUrl: null,
      metrics: null,
      token: null,
      jwt: null,
      rateLimit: 600,
      requestTimeoutMs: 30_000,
      subscriptionMs: 900_000,
      verdictsFile: null,
      languageModel: null,
    });
    expect(path.isAbsolute(readConfig({}).home)).toBe(true);
  });

  it('takes what the environment says', () => {
    const token = 'x'.repeat(32);
    expect(
      readConfig({
        HOST: '0.0.0.0',
        PORT: '0',
        HEARSAY_HOME: 'state',
        HEARSAY_TOKEN: token,
        HEARSAY_JWKS_URL: 'https://id.example/jwks',
        HEARSAY_JWT_ISSUER: 'https://id.example',
        HEARSAY_JWT_AUDIENCE: 'hearsay',
        HEARSAY_JWT_ROLE_CLAIM: 'https://hearsay.example/roles',
        HEARSAY_RATE_LIMIT: '60',
        HEARSAY_REQUEST_TIMEOUT: '5',
        HEARSAY_SUBSCRIPTION_TIMEOUT: '60',
        HEARSAY_LLM_URL: 'http://127.0.0.1:11434/v1',
        HEARSAY_LLM_MODEL: 'qwen3:8b',
        HEARSAY_LLM_KEY: 'sk-1234',
        NEO4J_URI: 'neo4j+s://graph.example:7687',
        NEO4J_USERNAME: 'reader',
        NEO4J_PASSWORD: 'secret',
        NEO4J_DATABASE: 'news',
        HEARSAY_METRICS_PORT: '9464',
        REDIS_URL: 'rediss://:secret@redis.example:6380/2',
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      verdictsFile: null,
      host: '0.0.0.0',
      port: 0,
      home: path.resolve('state'),
      token,
      jwt: {
        keys: { jwksUrl: 'https://id.example/jwks' },
        ...{ issuer: 'https://id.example', audience: 'hearsay' },
        roleClaim: 'https://hearsay.example/roles',
      },
      rateLimit: 60,
      requestTimeoutMs: 5_000,
      subscriptionMs: 60_000,
      languageModel: {
        ...{ url: 'http://127.0.0.1:11434/v1', model: 'qwen3:8b', key: 'sk-1234' },
        timeoutMs: 1_666,
      },
      neo4j: {
        uri: 'neo4j+s://graph.example:7687',
        username: 'reader',
        password: 'secret',
        database: 'news',
      },
      logLevel: 'debug',
      redisUrl: 'rediss://:secret@redis.example:6380/2',
      metrics: { host: '127.0.0.1', port: 9464 },
    });
  });

  it('takes a variable that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', HEARSAY_TOKEN: '' })).toEqual(readConfig({}));
  });

  it.each([
    ['PORT', '70000', /PORT takes a whole number from 0 to 65535, but "70000" came/],
    ['PORT', '4e3', /PORT takes a whole number/],
    ['HOST', 'a host', /HOST takes an address/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL takes one of trace, .*"loud" came/],
    ['HEARSAY_JWKS_URL', 'http://id.example/jwks', /HEARSAY_JWKS_URL takes https/],
    ['HEARSAY_JWKS_URL', 'https://id.example/jwks', /HEARSAY_JWT_ISSUER and HEARSAY_JWT_AUDIENCE/],
    ['HEARSAY_RATE_LIMIT', '-1', /HEARSAY_RATE_LIMIT takes a whole number/],
    ['HEARSAY_SUBSCRIPTION_TIMEOUT', '0', /HEARSAY_SUBSCRIPTION_TIMEOUT takes a whole number/],
    ['HEARSAY_REQUEST_TIMEOUT', '0', /HEARSAY_REQUEST_TIMEOUT takes a whole number from 1/],
    ['HEARSAY_LLM_URL', 'ftp://model/v1', /HEARSAY_LLM_URL takes http\(s\):\/\/HOST/],
    ['HEARSAY_LLM_MODEL', 'a model', /HEARSAY_LLM_MODEL takes the name of a model/],
    ['REDIS_URL', 'http://redis:6379', /REDIS_URL takes redis:.* but something else came/],
    ['NEO4J_URI', 'http://graph:7474', /NEO4J_URI takes bolt:\/\//],
  ])('refuses %s=%s and says what it takes', (name, value, message) => {
    expect(() => readConfig({ NEO4J_PASSWORD: 'secret', [name]: value })).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringMatching(message) }),
    );
  });

  it('names every variable that is wrong, and shows no secret', () => {
    const env = {
      ...{ PORT: 'x', HEARSAY_TOKEN: 'hunter2', NEO4J_URI: 'bolt://neo4j:hunter2@graph' },
      HEARSAY_JWT_SECRET: 'hunter2',
      HEARSAY_LLM_URL: 'https://me:hunter2@model/v1',
      HEARSAY_LLM_KEY: 'hunter2 hunter2',
    };
    expect(() => readConfig(env)).toThrow(
      /PORT.*HEARSAY_TOKEN.*JWT_SECRET.*LLM_URL.*LLM_KEY.*NEO4J_URI/,
    );
    expect(() => readConfig(env)).not.toThrow(/hunter2/);
  });

  it('wants the name of a model with its address', () => {
    expect(() => readConfig({ HEARSAY_LLM_URL: 'http://127.0.0.1:11434/v1' })).toThrow(
      /HEARSAY_LLM_MODEL/,
    );
  });

  it('wants a password with an address', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://graph:7687' })).toThrow(/NEO4J_PASSWORD/);
  });
});
