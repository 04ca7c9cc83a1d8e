-- phase 1 [tx] steps 1: rename view summary to highs
ALTER MATERIALIZED VIEW summary RENAME TO highs;
