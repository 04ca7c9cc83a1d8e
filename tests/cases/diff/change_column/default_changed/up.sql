-- phase 1 [tx] steps 1: set default of price.n to E'%\n'
ALTER TABLE price ALTER COLUMN n SET DEFAULT E'%\n';
