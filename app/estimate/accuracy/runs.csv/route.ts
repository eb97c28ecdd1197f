import { accuracy } from "@/app/estimate/accuracy/prepared";
import { writeCsv } from "@/lib/charts/csv";
import { PEER_IDS } from "@/lib/memory/peers";

export const dynamic = "force-static";

/** Every measured run with its estimate and those of the peers, for spreadsheets. */
export function GET() {
  const head = [
    "id",
    "source",
    "model",
    "method",
    "trainer",
    "gpus",
    "metric",
    "measured_gib",
    "predicted_gib",
    "plan_for_gib",
    "error_percent",
  ];
  const rows = accuracy.rows.map(({ row, predictedGib, planForGib, ape, peers }) => [
    row.id,
    row.source,
    row.model,
    row.method,
    row.trainer,
    row.gpus,
    row.metric,
    row.measuredGib,
    predictedGib,
    planForGib,
    ape,
    ...PEER_IDS.map((id) => peers.find((peer) => peer.id === id)?.predictedGib ?? null),
  ]);
  return new Response(writeCsv([[...head, ...PEER_IDS.map((id) => `${id}_gib`)], ...rows]), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
}
