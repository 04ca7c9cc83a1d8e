-- phase 1 [tx] steps 1,2,3: comment on view dear, remove comment of column dear.symbol, comment on column dear.id
COMMENT ON VIEW dear IS 'It''s 100% new';
COMMENT ON COLUMN dear.symbol IS NULL;
COMMENT ON COLUMN dear.id IS 'key';
