-- phase 1 [tx] steps 1: comment on column price.n
COMMENT ON COLUMN price.n IS '-- phase 2 [tx]';
