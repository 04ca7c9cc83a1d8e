-- phase 1 [tx] steps 1,2,3: remove comment of column dear.id, comment on column dear.symbol, comment on view dear
COMMENT ON COLUMN dear.id IS NULL;
COMMENT ON COLUMN dear.symbol IS 'gone';
COMMENT ON VIEW dear IS 'old';
