-- phase 1 [tx] steps 1: rename schema sales to trade
ALTER SCHEMA sales RENAME TO trade;
