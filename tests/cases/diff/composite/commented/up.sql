-- phase 1 [tx] steps 1: remove comment of composite type address
COMMENT ON TYPE address IS NULL;
