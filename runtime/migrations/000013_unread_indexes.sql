-- No query reads edges by their end, nor effects by their action: each new row paid for an index that nobody asked.
DROP INDEX rtdl.ieg_edges_dst;
DROP INDEX rtdl.al_effects_action;
