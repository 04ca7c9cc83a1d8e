-- phase 1 [tx] steps 1: drop column prices.adjusted_close
ALTER TABLE prices DROP COLUMN adjusted_close;
