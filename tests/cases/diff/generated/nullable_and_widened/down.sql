-- phase 1 [tx] steps 1: drop not null on trade.code
ALTER TABLE trade ALTER COLUMN code DROP NOT NULL;

-- phase 2 [tx] steps 2: change type of trade.code to varchar(10)
ALTER TABLE trade ALTER COLUMN code TYPE varchar(10);
