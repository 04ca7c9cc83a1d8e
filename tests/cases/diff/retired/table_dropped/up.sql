-- phase 1 [tx] steps 1: drop table old_prices
DROP TABLE old_prices;
