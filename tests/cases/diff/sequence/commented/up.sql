-- phase 1 [tx] steps 1: comment on sequence numbers
COMMENT ON SEQUENCE numbers IS 'it''s 100%';
