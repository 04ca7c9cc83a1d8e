-- phase 1 [tx] steps 1: make foreign key trade_listing of trade deferrable
ALTER TABLE trade ALTER CONSTRAINT trade_listing DEFERRABLE INITIALLY IMMEDIATE;
