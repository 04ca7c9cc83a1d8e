-- phase 1 [tx] steps 1,2,3: drop not null on trade.amount, drop default of trade.amount, change type of trade.amount to numeric
ALTER TABLE trade ALTER COLUMN amount DROP NOT NULL;
ALTER TABLE trade ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE trade ALTER COLUMN amount TYPE numeric;

-- phase 2 [tx] steps 4,5: change type of trade.price to numeric(10,2), make trade.amount generated as price * volume
ALTER TABLE trade ALTER COLUMN price TYPE numeric(10,2), DROP COLUMN amount, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) STORED;
