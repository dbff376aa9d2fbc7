/** Traces of requests, sent where OpenTelemetry's own variables say; without them nothing of it is loaded. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { addressOf } from './metrics.ts';

/**
 * Starts sending traces where OTEL_EXPORTER_OTLP_ENDPOINT (or …_TRACES_ENDPOINT) is set, unless OTEL_SDK_DISABLED or
 * OTEL_TRACES_EXPORTER says no; the libraries read these and their other variables themselves. Gives what sends the rest
 * and ends it.
 */
export async function startTracing(env: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  if (!isWanted(env)) return async () => {};
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, resources] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new NodeTracerProvider({
    resource: resources
      .defaultResource()
      .merge(
        resources.resourceFromAttributes({ 'service.name': env['OTEL_SERVICE_NAME'] ?? 'hearsay' }),
      ),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown();
}

/** Source: OpenTelemetry Specification, Environment Variable Specification. */
function isWanted(env: NodeJS.ProcessEnv): boolean {
  if (env['OTEL_SDK_DISABLED'] === 'true' || env['OTEL_TRACES_EXPORTER'] === 'none') return false;
  const variables = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  return variables.some((name) => Boolean(env[name]));
}

/** Runs `work` as part of the trace that the request belongs to. Names and status only: no query, no header, no text. */
export function traced(
  { method = 'GET', headers }: IncomingMessage,
  response: ServerResponse,
  path: string,
  work: () => void,
): void {
  const parent = propagation.extract(context.active(), headers);
  const span = trace.getTracer('hearsay').startSpan(
    `${method} ${addressOf(path)}`,
    {
      kind: SpanKind.SERVER,
      attributes: { 'http.request.method': method, 'http.route': addressOf(path) },
    },
    parent,
  );
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode);
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(parent, span), work);
}
