-- phase 1 [tx] steps 1,2,3: comment on table price, comment on table t, remove comment of table u
COMMENT ON TABLE price IS 'b''s
-- phase 9 [tx]';
COMMENT ON TABLE t IS 'new';
COMMENT ON TABLE u IS NULL;
