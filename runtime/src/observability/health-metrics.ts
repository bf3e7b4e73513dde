import { Gauge, Registry } from 'prom-client';
import type { HealthDocument } from './health.ts';

/** OpenMetrics text of a health document; labels are component, topic/partition and metric name, all bounded. */
export function healthMetrics(health: () => HealthDocument): () => Promise<string> {
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: string[]): Gauge =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const metric = gauge('spine_component_metric', 'Figures of the health document.', ['component', 'metric']);
  const lag = gauge('spine_consumer_lag', 'Records that are not durable yet.', ['component', 'partition']);
  const state = gauge('spine_component_health', '0 GREEN, 1 AMBER, 2 RED.', ['component']);
  const severity = { GREEN: 0, AMBER: 1, RED: 2 } as const;
  return () => {
    const document = health();
    const { component } = document;
    state.set({ component }, severity[document.health_state]);
    for (const [name, value] of Object.entries(document.metrics)) metric.set({ component, metric: name }, value ?? 0);
    for (const [partition, value] of Object.entries(document.lag)) lag.set({ component, partition }, value ?? 0);
    return registry.metrics();
  };
}
