-- phase 1 [tx] steps 1: remove comment of sequence numbers
COMMENT ON SEQUENCE numbers IS NULL;
