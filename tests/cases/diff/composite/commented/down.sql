-- phase 1 [tx] steps 1: comment on composite type address
COMMENT ON TYPE address IS 'a';
