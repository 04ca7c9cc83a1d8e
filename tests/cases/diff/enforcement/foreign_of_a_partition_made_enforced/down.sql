-- phase 1 [tx] steps 1: do not enforce foreign key own of trade_1
ALTER TABLE trade_1 ALTER CONSTRAINT own NOT ENFORCED;
