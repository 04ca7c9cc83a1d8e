-- phase 1 [tx] steps 1: make price.n identity always
ALTER TABLE price ALTER COLUMN n SET GENERATED ALWAYS;
