-- phase 1 [tx] steps 1: enforce foreign key own of trade_1
ALTER TABLE trade_1 DROP CONSTRAINT own, ADD CONSTRAINT own FOREIGN KEY (account) REFERENCES account (id) NOT VALID;

-- phase 2 [alone] steps 1: validate trade_1.own
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade_1') AND conname = 'own'
ALTER TABLE trade_1 VALIDATE CONSTRAINT own;
