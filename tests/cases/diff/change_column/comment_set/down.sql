-- phase 1 [tx] steps 1: remove comment of column price.n
COMMENT ON COLUMN price.n IS NULL;
