-- phase 1 [tx] steps 1: rename view highs to summary
ALTER MATERIALIZED VIEW highs RENAME TO summary;
