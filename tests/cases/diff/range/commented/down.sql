-- phase 1 [tx] steps 1: remove comment of range type span
COMMENT ON TYPE span IS NULL;
