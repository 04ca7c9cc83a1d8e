-- phase 1 [tx] steps 1: make foreign key trade_listing of trade initially deferred
ALTER TABLE trade ALTER CONSTRAINT trade_listing DEFERRABLE INITIALLY DEFERRED;
