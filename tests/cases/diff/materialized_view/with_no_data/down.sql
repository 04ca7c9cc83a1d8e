-- phase 1 [tx] steps 1: drop view summary
DROP MATERIALIZED VIEW summary;
