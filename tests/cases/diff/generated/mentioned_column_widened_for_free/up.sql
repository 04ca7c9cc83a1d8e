-- phase 1 [tx] steps 1,2,3: drop generated column trade.upper to compute it anew, change type of trade.code to varchar(20), add column trade.upper text generated as upper(code)
ALTER TABLE trade DROP COLUMN upper, ALTER COLUMN code TYPE varchar(20), ADD COLUMN upper text GENERATED ALWAYS AS (upper(code)) STORED;
