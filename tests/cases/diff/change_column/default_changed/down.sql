-- phase 1 [tx] steps 1: set default of price.n to 'a''b\'
ALTER TABLE price ALTER COLUMN n SET DEFAULT 'a''b\';
