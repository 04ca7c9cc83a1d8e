-- phase 1 [tx] steps 1,2,3: drop generated column trade.amount to compute it anew, change type of trade.volume to bigint, add column trade.amount numeric generated as price * volume
ALTER TABLE trade DROP COLUMN amount, ALTER COLUMN volume TYPE bigint, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) VIRTUAL;
