-- phase 1 [tx] steps 1: comment on range type span
COMMENT ON TYPE span IS 'from, to';
