-- phase 1 [tx] steps 1: comment on domain percentage
COMMENT ON DOMAIN percentage IS 'a';
