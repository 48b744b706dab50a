import type { Context, Span as OtelSpan, Tracer as OtelTracer, TraceAPI } from '@opentelemetry/api'
import type { Span, Tracer } from '../../ports/tracer.ts'
import { hexDigits } from './traceIds.ts'

/**
 * Sends traces to a collector of OpenTelemetry. Its packages are loaded here and only here, so that they cost nothing
 * where nobody wants traces.
 */
export async function openTraces(collector: string): Promise<Tracer> {
  const api = await import('@opentelemetry/api')
  const { BatchSpanProcessor, TracerProvider } = await import('@opentelemetry/sdk-trace')
  const { resourceFromAttributes } = await import('@opentelemetry/resources')
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http')
  const exporter = new OTLPTraceExporter({ url: `${collector.replace(/\/+$/, '')}/v1/traces` })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'waarmaker' }),
    idGenerator: endingInTheirFirstSpan(),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  const means = { tracer: provider.getTracer('waarmaker'), trace: api.trace, root: api.ROOT_CONTEXT }
  return {
    begin: (name, trace) => begin(means, name, trace ? within(means, trace) : means.root),
    close: () => provider.shutdown().catch(() => {}),
  }
}

type Means = { readonly tracer: OtelTracer; readonly trace: TraceAPI; readonly root: Context }

/** A trace ends in the id of its first span, so that whoever knows the trace can hang something under that span. */
function endingInTheirFirstSpan() {
  let latest = ''
  return {
    generateSpanId: () => {
      latest = hexDigits(16)
      return latest
    },
    generateTraceId: () => hexDigits(16) + latest,
  }
}

/** The first span of a trace, which may have been another process's. */
const within = ({ trace, root }: Means, traceId: string): Context =>
  trace.setSpanContext(root, { traceId, spanId: traceId.slice(16), traceFlags: 1, isRemote: true })

function begin(means: Means, name: string, context: Context): Span {
  const span = means.tracer.startSpan(name, {}, context)
  return {
    trace: span.spanContext().traceId,
    within: part => begin(means, part, means.trace.setSpan(context, span)),
    end: result => end(span, result),
  }
}

/** 2 is the status of an error. */
function end(span: OtelSpan, result: string): void {
  span.setAttribute('result', result)
  if (result === 'failed') span.setStatus({ code: 2 })
  span.end()
}
