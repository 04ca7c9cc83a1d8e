-- phase 1 [tx] steps 1,2,3: comment on table u, remove comment of table t, comment on table price
COMMENT ON TABLE u IS 'x';
COMMENT ON TABLE t IS NULL;
COMMENT ON TABLE price IS 'a';
